import { guardianFunctions as abi } from '@metis-blitz/protocol/functions/guardian';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Guardian: opens entries again. */
export function guardianResume(contracts: Contracts, { target }: { target: Address }): TransactionRequest {
  return request({
    action: 'guardianResume',
    to: contracts.guardian,
    abi,
    functionName: 'resumeEntries',
    args: [target],
  });
}
