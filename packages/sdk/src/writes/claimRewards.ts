import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Pays the sender’s settled rewards at one sequencer. */
export function claimRewards(
  contracts: Contracts,
  { id, receiver }: { id: bigint; receiver: Address },
): TransactionRequest {
  return request({
    action: 'claimRewards',
    to: contracts.sequencerPool,
    abi,
    functionName: 'claimRewards',
    args: [id, receiver],
  });
}
