'use client';

import type { Pool, Sequencer } from '@metis-blitz/sdk/reads';
import { useEpoch } from '../../epoch/index.ts';
import { delegationCap } from '../model.ts';
import { useIndexedSequencers } from './useIndexed.ts';
import { useSequencerNames } from './useSequencerNames.ts';

export interface SequencerRow extends Sequencer {
  readonly name: string;
  /** Wei of METIS: the most that can be delegated to it. */
  readonly cap: bigint;
  /** Whether it produces the blocks of this moment. */
  readonly running: boolean;
  /** Basis points; undefined: being read; null: not known. */
  readonly aprBps: number | null | undefined;
  readonly uptimeBps: number | null | undefined;
  readonly epochs: number | null | undefined;
  readonly cutEpochs: number | null | undefined;
  readonly delegators: number | null | undefined;
  readonly slashes: number | null | undefined;
  /** Unix seconds. */
  readonly registeredAt: number | null | undefined;
}

/** What the chain knows of each sequencer, with what only history tells. */
export function useSequencerRows(pool: Pool | undefined): readonly SequencerRow[] | undefined {
  const nameOf = useSequencerNames();
  const { epoch } = useEpoch();
  const { data: indexed, isPending, isEnabled } = useIndexedSequencers();
  const unknown = isPending && isEnabled ? undefined : null;
  return pool?.sequencers.map((sequencer) => {
    const known = indexed?.get(sequencer.id);
    return {
      ...sequencer,
      name: nameOf(sequencer.id),
      cap: delegationCap(sequencer, pool),
      running: epoch?.sequencerId === sequencer.id,
      aprBps: known ? (known.apr?.aprBps ?? null) : unknown,
      uptimeBps: known ? (known.uptime.bps ?? null) : unknown,
      epochs: known ? known.uptime.epochs : unknown,
      cutEpochs: known ? known.uptime.recommittedEpochs : unknown,
      delegators: known ? known.delegators : unknown,
      slashes: known ? known.slashes : unknown,
      registeredAt: known ? known.registeredAt : unknown,
    };
  });
}
