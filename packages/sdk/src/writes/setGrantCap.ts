import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Protocol governance. */
export function setGrantCap(contracts: Contracts, { newCap }: { newCap: bigint }): TransactionRequest {
  return request({
    action: 'setGrantCap',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'setGrantCap',
    args: [newCap],
  });
}
