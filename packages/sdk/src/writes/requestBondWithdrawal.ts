import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Starts the way out of a part of the bond. */
export function requestBondWithdrawal(
  contracts: Contracts,
  { id, assets }: { id: bigint; assets: bigint },
): TransactionRequest {
  return request({
    action: 'requestBondWithdrawal',
    to: contracts.sequencerPool,
    abi,
    functionName: 'requestBondWithdrawal',
    args: [id, assets],
  });
}
