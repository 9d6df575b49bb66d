import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Protocol governance: the reserve that the fund tops up from now on. */
export function setFundReserve(contracts: Contracts, { reserve }: { reserve: Address }): TransactionRequest {
  return request({
    action: 'setFundReserve',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'setRewardReserve',
    args: [reserve],
  });
}
