import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Pays what has vested; only the recipient names another receiver. */
export function claimStream(
  contracts: Contracts,
  { streamId, receiver }: { streamId: bigint; receiver: Address },
): TransactionRequest {
  return request({
    action: 'claimStream',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'claimStream',
    args: [streamId, receiver],
  });
}
