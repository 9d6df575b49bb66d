import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/**
 * Protocol governance.
 * @param cap wei of METIS per small grant
 */
export function setSmallGrantCap(contracts: Contracts, { cap }: { cap: bigint }): TransactionRequest {
  return request({
    action: 'setSmallGrantCap',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'setSmallGrantCap',
    args: [cap],
  });
}
