'use client';

import type { WithdrawalPreview } from '@metis-blitz/sdk/reads';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { ThreeLines } from '../../../ui/data/ThreeLines.tsx';
import { withdrawCopy } from '../copy.ts';
import { ReadyAt } from './ReadyAt.tsx';

interface Props {
  readonly way: 'now' | 'later';
  /** undefined: no amount yet. */
  readonly preview: WithdrawalPreview | undefined;
  readonly now: number | undefined;
}

/** What one gets, what it costs and when, of the way that is chosen. */
export function LeaveLines({ way, preview, now }: Props) {
  const words = withdrawCopy.form;
  const labels = { get: words.get, cost: words.cost, when: words.when };
  if (way === 'now') {
    return (
      <ThreeLines
        labels={labels}
        get={<Amount value={preview ? preview.now : null} unit="METIS" />}
        cost={<Amount value={preview ? preview.fee : null} unit="METIS" round="up" />}
        when={words.atOnce}
      />
    );
  }
  return (
    <ThreeLines
      labels={labels}
      get={<Amount value={preview ? preview.later : null} unit="METIS" />}
      cost={words.nothing}
      when={preview ? <ReadyAt at={preview.laterAt} now={now} /> : '—'}
    />
  );
}
