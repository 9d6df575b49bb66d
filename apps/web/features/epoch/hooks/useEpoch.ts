'use client';

import { latestBlock } from '../../../lib/chain/latestBlock.ts';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { useRead } from '../../../lib/query/useRead.ts';
import { type EpochNow, epochAt } from '../model.ts';
import { epochState } from './epochState.ts';

export interface EpochLine {
  /** undefined while it is not known. */
  readonly epoch: EpochNow | undefined;
  readonly error: unknown;
}

/** Who sequences now, how far, and who comes next: live from `MetisSequencerSet` and the newest block. */
export function useEpoch(): EpochLine {
  const client = usePublicClient();
  const block = useRead(latestBlock(client));
  const state = useRead(epochState(client, useConfig().deployment.contracts));
  return {
    epoch: block.data && state.data && epochAt(block.data.number, state.data.running, state.data.next),
    error: block.error ?? state.error,
  };
}
