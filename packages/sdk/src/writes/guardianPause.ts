import { guardianFunctions as abi } from '@metis-blitz/protocol/functions/guardian';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Guardian: stops entries of the vault or the pool until then, unix seconds. */
export function guardianPause(
  contracts: Contracts,
  { target, until }: { target: Address; until: number },
): TransactionRequest {
  return request({
    action: 'guardianPause',
    to: contracts.guardian,
    abi,
    functionName: 'pauseEntries',
    args: [target, until],
  });
}
