import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Protocol governance: the reserve that pays blocks from now on. Settle first. */
export function setPoolReserve(contracts: Contracts, { reserve }: { reserve: Address }): TransactionRequest {
  return request({
    action: 'setPoolReserve',
    to: contracts.sequencerPool,
    abi,
    functionName: 'setRewardReserve',
    args: [reserve],
  });
}
