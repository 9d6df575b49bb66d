import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Objects to an accepted milestone or a proposed small grant, with the votes of its snapshot. */
export function objectTo(
  contracts: Contracts,
  { objectionId, reason }: { objectionId: bigint; reason: string },
): TransactionRequest {
  return request({
    action: 'objectTo',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'object',
    args: [objectionId, reason],
  });
}
