import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Protocol governance. */
export function setGlobalCap(contracts: Contracts, { newCap }: { newCap: bigint }): TransactionRequest {
  return request({
    action: 'setGlobalCap',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'setGlobalCap',
    args: [newCap],
  });
}
