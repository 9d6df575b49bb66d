'use client';

import clsx from 'clsx';
import { txCopy } from '../copy.ts';
import type { TxRecord } from '../model/txRecord.ts';

/** Where one is, when there is more than one thing to sign. */
export function StepLine({ record }: { readonly record: TxRecord }) {
  const words = txCopy;
  const { step, stepTitles } = record;
  const count = stepTitles.length;
  if (count < 2) return null;
  const over = record.phase.name === 'confirmed' ? count : step;
  return (
    <div>
      <div aria-hidden="true" className="flex gap-1">
        {stepTitles.map((title, index) => (
          <span
            key={title}
            className={clsx(
              'h-1 grow transition-colors',
              index < over ? 'bg-accent' : index === step ? 'bg-ink' : 'bg-line',
            )}
          />
        ))}
      </div>
      <p className="mt-2 text-13 text-muted">{words.step(step + 1, count, stepTitles[step] ?? '')}</p>
    </div>
  );
}
