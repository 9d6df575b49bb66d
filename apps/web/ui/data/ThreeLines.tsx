'use client';

import type { ReactNode } from 'react';
import { uiCopy } from '../copy/uiCopy.ts';

interface Props {
  readonly get: ReactNode;
  readonly cost: ReactNode;
  readonly when: ReactNode;
  /** Other words before the lines, in the same order. */
  readonly labels?: { readonly get?: string; readonly cost?: string; readonly when?: string };
}

/** What you get, what it costs, when: the same three lines under every amount. */
export function ThreeLines({ get, cost, when, labels }: Props) {
  const words = { ...uiCopy.lines, ...labels };
  return (
    <dl className="divide-y divide-line border-y border-line">
      {(['get', 'cost', 'when'] as const).map((line) => (
        <div key={line} className="flex items-baseline justify-between gap-4 py-2.5">
          <dt className="shrink-0 text-muted">{words[line]}</dt>
          <dd className="text-right font-strong">{{ get, cost, when }[line]}</dd>
        </div>
      ))}
    </dl>
  );
}
