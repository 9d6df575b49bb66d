'use client';

import type { Pool, Sequencer } from '@metis-blitz/sdk/reads';
import { useIndexedSequencers } from './useIndexed.ts';
import { useSequencerNames } from './useSequencerNames.ts';

export interface SequencerRow extends Sequencer {
  readonly name: string;
  /** Basis points; undefined: being read; null: not known. */
  readonly aprBps: number | null | undefined;
  readonly uptimeBps: number | null | undefined;
}

/** What the chain knows of each sequencer, with what only history tells. */
export function useSequencerRows(pool: Pool | undefined): readonly SequencerRow[] | undefined {
  const nameOf = useSequencerNames();
  const { data: indexed, isPending, isEnabled } = useIndexedSequencers();
  const unknown = isPending && isEnabled ? undefined : null;
  return pool?.sequencers.map((sequencer) => {
    const known = indexed?.get(sequencer.id);
    return {
      ...sequencer,
      name: nameOf(sequencer.id),
      aprBps: known ? (known.apr?.aprBps ?? null) : unknown,
      uptimeBps: known ? (known.uptime.bps ?? null) : unknown,
    };
  });
}
