import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Pays an enacted small grant; only the recipient names another receiver. */
export function claimSmallGrant(
  contracts: Contracts,
  { smallGrantId, receiver }: { smallGrantId: bigint; receiver: Address },
): TransactionRequest {
  return request({
    action: 'claimSmallGrant',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'claimSmallGrant',
    args: [smallGrantId, receiver],
  });
}
