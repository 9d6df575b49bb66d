import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Starts the clock of the fund once enough is staked. Anyone may. */
export function awakenFund(contracts: Contracts): TransactionRequest {
  return request({
    action: 'awakenFund',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'awaken',
    args: [],
  });
}
