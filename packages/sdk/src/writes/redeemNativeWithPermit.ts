import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Address, Hex } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';
import { vrsOf } from './vrsOf.ts';

/**
 * Leaves at once for native METIS with lsMETIS of `owner`, who signed `permitTypedData` for the sender instead of
 * approving. `minAssets` guards against a rate or fee that moved.
 * @param deadline unix seconds, as signed
 */
export function redeemNativeWithPermit(
  contracts: Contracts,
  {
    shares,
    receiver,
    owner,
    minAssets = 0n,
    deadline,
    signature,
  }: {
    shares: bigint;
    receiver: Address;
    owner: Address;
    minAssets?: bigint;
    deadline: bigint;
    signature: Hex;
  },
): TransactionRequest {
  return request({
    action: 'redeemNativeWithPermit',
    to: contracts.liquidStaking,
    abi,
    functionName: 'redeemNativeWithPermit',
    args: [shares, receiver, owner, minAssets, deadline, ...vrsOf(signature)],
  });
}
