import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Operations governance: gives the deposit of a small grant that was not enacted to its bucket. */
export function forfeitDeposit(
  contracts: Contracts,
  { smallGrantId }: { smallGrantId: bigint },
): TransactionRequest {
  return request({
    action: 'forfeitDeposit',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'forfeitDeposit',
    args: [smallGrantId],
  });
}
