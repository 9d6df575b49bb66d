import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Pays the deposit of a small grant back; only the proposer names another receiver. */
export function claimDeposit(
  contracts: Contracts,
  { smallGrantId, receiver }: { smallGrantId: bigint; receiver: Address },
): TransactionRequest {
  return request({
    action: 'claimDeposit',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'claimDeposit',
    args: [smallGrantId, receiver],
  });
}
