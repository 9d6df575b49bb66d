'use client';

import { dilutedApr, projectRewards } from '@metis-blitz/sdk/math';
import { useIndexedSequencers } from './useIndexed.ts';
import { usePool } from './usePool.ts';

/** Seconds. */
const YEAR = 365 * 86_400;

/**
 * What stake earns with a sequencer if its realised rate goes on and its rewards are shared with what comes.
 * @returns wei of METIS of `assets` once `added` has joined, in a year or in `seconds`; undefined while nothing is realised or known
 */
export function useProjection(
  id: bigint,
): (assets: bigint, added: bigint, seconds?: number) => bigint | undefined {
  const apr = useIndexedSequencers().data?.get(id)?.apr;
  const sequencer = usePool().data?.sequencers.find((other) => other.id === id);
  return (assets, added, seconds = YEAR) => {
    if (!apr || !sequencer) return undefined;
    const stake = sequencer.bond + sequencer.delegated;
    const aprBps = dilutedApr({ aprBps: BigInt(apr.aprBps), stake, added });
    return projectRewards({ amount: assets, aprBps, seconds });
  };
}
