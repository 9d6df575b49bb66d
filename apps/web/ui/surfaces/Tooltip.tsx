'use client';

import { Tooltip as Radix, Slot } from 'radix-ui';
import { type PointerEvent, type ReactNode, useEffect, useState } from 'react';

interface Props {
  readonly text: ReactNode;
  /** One element that takes a ref. */
  readonly children: ReactNode;
}

/** ms that one points at a thing before more is said of it. */
const DELAY = 250;

/**
 * More about the thing one points at; on touch it opens by a tap. Never the only place where something is said.
 * A page has a hundred of them and nobody opens more than a few: until then there is nothing but the thing itself.
 */
export function Tooltip({ text, children }: Props) {
  const [state, setState] = useState<'away' | 'near' | 'open'>('away');

  useEffect(() => {
    if (state !== 'near') return;
    const timer = setTimeout(() => setState('open'), DELAY);
    return () => clearTimeout(timer);
  }, [state]);

  if (state !== 'open') {
    const enter = ({ pointerType }: PointerEvent) => pointerType !== 'touch' && setState('near');
    return (
      <Slot.Root
        onPointerEnter={enter}
        onPointerLeave={() => setState('away')}
        onClick={() => setState('open')}
      >
        {children}
      </Slot.Root>
    );
  }
  return (
    <Radix.Provider>
      <Radix.Root open onOpenChange={(open) => !open && setState('away')}>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
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
