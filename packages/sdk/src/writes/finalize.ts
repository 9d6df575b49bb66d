import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Pays in up to `max` waiting tickets from the buffer. Anyone may. */
export function finalize(contracts: Contracts, { max }: { max: bigint }): TransactionRequest {
  return request({
    action: 'finalize',
    to: contracts.liquidStaking,
    abi,
    functionName: 'finalize',
    args: [max],
  });
}
