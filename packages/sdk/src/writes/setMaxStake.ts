import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Protocol governance. */
export function setMaxStake(contracts: Contracts, { assets }: { assets: bigint }): TransactionRequest {
  return request({
    action: 'setMaxStake',
    to: contracts.sequencerPool,
    abi,
    functionName: 'setMaxStake',
    args: [assets],
  });
}
