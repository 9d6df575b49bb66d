'use client';

import { useQuery } from '@tanstack/react-query';
import { latestBlock } from '../../../lib/chain/latestBlock.ts';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { type EpochNow, epochAt } from '../model.ts';
import { epochRecords } from './epochRecords.ts';

export interface EpochState {
  /** undefined while it is not known. */
  readonly epoch: EpochNow | undefined;
  readonly error: unknown;
}

/** Who sequences now, how far, and who comes next: live from `MetisSequencerSet` and the newest block. */
export function useEpoch(): EpochState {
  const client = usePublicClient();
  const sequencerSet = useConfig().deployment.contracts.sequencerSet;
  const block = useQuery(latestBlock(client));
  const records = useQuery(epochRecords(client, sequencerSet));
  return {
    epoch: block.data && records.data && epochAt(block.data.number, records.data),
    error: block.error ?? records.error,
  };
}
