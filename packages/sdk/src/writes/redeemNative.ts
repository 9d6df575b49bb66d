import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Leaves at once for native METIS, less the fee. `minAssets` guards against a rate or fee that moved. */
export function redeemNative(
  contracts: Contracts,
  {
    shares,
    receiver,
    owner,
    minAssets = 0n,
  }: { shares: bigint; receiver: Address; owner: Address; minAssets?: bigint },
): TransactionRequest {
  return request({
    action: 'redeemNative',
    to: contracts.liquidStaking,
    abi,
    functionName: 'redeemNative',
    args: [shares, receiver, owner, minAssets],
  });
}
