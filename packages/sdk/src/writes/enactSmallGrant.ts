import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Enacts an approved small grant: every limit is checked again. Anyone may. */
export function enactSmallGrant(
  contracts: Contracts,
  { smallGrantId }: { smallGrantId: bigint },
): TransactionRequest {
  return request({
    action: 'enactSmallGrant',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'enactSmallGrant',
    args: [smallGrantId],
  });
}
