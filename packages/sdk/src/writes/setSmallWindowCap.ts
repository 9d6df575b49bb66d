import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/**
 * Protocol governance.
 * @param cap wei of METIS of all small grants in one window
 */
export function setSmallWindowCap(contracts: Contracts, { cap }: { cap: bigint }): TransactionRequest {
  return request({
    action: 'setSmallWindowCap',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'setSmallWindowCap',
    args: [cap],
  });
}
