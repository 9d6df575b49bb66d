'use client';

import { Toaster as Sonner } from 'sonner';

/** Where short messages appear. Never the only place where the end of a transaction is told. */
export function Toaster() {
  return (
    <Sonner
      position="bottom-right"
      offset={24}
      mobileOffset={{ bottom: 84 }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            // Theirs names the system's letters.
            'font-sans! flex w-full items-start gap-3 rounded-surface border border-line bg-surface px-4 py-3 text-15 text-ink shadow-float',
          title: 'font-strong',
          description: 'text-13 text-muted',
          actionButton: 'ml-auto text-13 font-strong text-accent',
        },
      }}
    />
  );
}
