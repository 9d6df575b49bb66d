'use client';

import { dilutedApr, projectRewards } from '@metis-blitz/sdk/math';
import { useIndexedSequencers } from './useIndexed.ts';
import { usePool } from './usePool.ts';

/** Seconds. */
const YEAR = 365 * 86_400;

/**
 * What stake earns in a year with a sequencer if its realised rate goes on and its rewards are shared with what comes.
 * @returns wei of METIS of `assets` once `added` has joined; undefined while nothing is realised or known
 */
export function useProjection(id: bigint): (assets: bigint, added: bigint) => bigint | undefined {
  const apr = useIndexedSequencers().data?.get(id)?.apr;
  const sequencer = usePool().data?.sequencers.find((other) => other.id === id);
  return (assets, added) => {
    if (!apr || !sequencer) return undefined;
    const stake = sequencer.bond + sequencer.delegated;
    const aprBps = dilutedApr({ aprBps: BigInt(apr.aprBps), stake, added });
    return projectRewards({ amount: assets, aprBps, seconds: YEAR });
  };
}
