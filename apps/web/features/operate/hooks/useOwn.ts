'use client';

import type { Sequencer } from '@metis-blitz/sdk/reads';
import { usePool } from '../../sequencers/index.ts';

/** One sequencer as the chain has it now; undefined while it is read. */
export function useOwn(id: bigint): Sequencer | undefined {
  return usePool().data?.sequencers.find((sequencer) => sequencer.id === id);
}
