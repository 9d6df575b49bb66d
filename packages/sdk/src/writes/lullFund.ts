import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/**
 * Stops the clock of a fund that is not open yet. Anyone may.
 * @param moment unix seconds at which less than `bootstrapStake` was staked
 */
export function lullFund(contracts: Contracts, { moment }: { moment: number }): TransactionRequest {
  return request({
    action: 'lullFund',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'lull',
    args: [BigInt(moment)],
  });
}
