import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Pays the sender’s bounties for proven reports. */
export function claimBounty(contracts: Contracts, { receiver }: { receiver: Address }): TransactionRequest {
  return request({
    action: 'claimBounty',
    to: contracts.sequencerPool,
    abi,
    functionName: 'claimBounty',
    args: [receiver],
  });
}
