import clsx from 'clsx';
import type { ReactNode } from 'react';

/** A surface for the one thing to do on a page. Everything else is set apart by hairlines. */
export function Card({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  return (
    <div className={clsx('rounded-surface border border-line bg-surface p-5 sm:p-6', className)}>
      {children}
    </div>
  );
}
