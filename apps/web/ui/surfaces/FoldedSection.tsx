'use client';

import type { ReactNode } from 'react';
import { useWide } from '../table/useWide.ts';
import { Section } from './Section.tsx';

interface Props {
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A part that most people read once: open where there is room for it, on narrow screens one step behind its heading. */
export function FoldedSection({ title, note, children }: Props) {
  if (useWide()) {
    return (
      <Section title={title} note={note}>
        {children}
      </Section>
    );
  }
  return (
    <details className="group border-t border-line pt-5">
      <summary className="flex cursor-pointer list-none items-baseline justify-between gap-4 [&::-webkit-details-marker]:hidden">
        <h2 className="text-20">{title}</h2>
        <span aria-hidden="true" className="text-20 text-muted transition-transform group-open:rotate-45">
          +
        </span>
      </summary>
      {note && <p className="mt-1 text-15 text-muted">{note}</p>}
      <div className="mt-4">{children}</div>
    </details>
  );
}
