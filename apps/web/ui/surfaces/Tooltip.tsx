'use client';

import { Tooltip as Radix } from 'radix-ui';
import { type ReactNode, useState } from 'react';

interface Props {
  readonly text: ReactNode;
  /** One element that takes a ref. */
  readonly children: ReactNode;
}

/** More about the thing one points at; on touch it opens by a tap. Never the only place where something is said. */
export function Tooltip({ text, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Radix.Provider delayDuration={250} skipDelayDuration={400}>
      <Radix.Root open={open} onOpenChange={setOpen}>
        <Radix.Trigger asChild onClick={() => setOpen(true)}>
          {children}
        </Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            sideOffset={6}
            collisionPadding={12}
            className="fading z-50 max-w-72 rounded-control bg-ink px-3 py-1.5 text-13 break-words text-paper shadow-float"
          >
            {text}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
