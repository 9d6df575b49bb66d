import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Pays `account` its settled rewards at several sequencers. */
export function claimRewardsFor(
  contracts: Contracts,
  { account, ids }: { account: Address; ids: readonly bigint[] },
): TransactionRequest {
  return request({
    action: 'claimRewardsFor',
    to: contracts.sequencerPool,
    abi,
    functionName: 'claimRewardsFor',
    args: [account, ids],
  });
}
