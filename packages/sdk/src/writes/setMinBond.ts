import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Protocol governance. */
export function setMinBond(contracts: Contracts, { assets }: { assets: bigint }): TransactionRequest {
  return request({
    action: 'setMinBond',
    to: contracts.sequencerPool,
    abi,
    functionName: 'setMinBond',
    args: [assets],
  });
}
