import { wMetisFunctions as abi } from '@metis-blitz/protocol/functions/wMetis';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Lets the vault take exactly `assets` of wMETIS. */
export function approveWrapped(contracts: Contracts, { assets }: { assets: bigint }): TransactionRequest {
  return request({
    action: 'approveWrapped',
    to: contracts.wMetis,
    abi,
    functionName: 'approve',
    args: [contracts.liquidStaking, assets],
  });
}
