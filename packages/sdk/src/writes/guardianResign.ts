import { guardianFunctions as abi } from '@metis-blitz/protocol/functions/guardian';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Guardian: ends his term now. */
export function guardianResign(contracts: Contracts): TransactionRequest {
  return request({
    action: 'guardianResign',
    to: contracts.guardian,
    abi,
    functionName: 'resign',
  });
}
