import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Leaves at once for exactly `assets` of wMETIS; the fee is paid on top. */
export function withdrawWrapped(
  contracts: Contracts,
  { assets, receiver, owner }: { assets: bigint; receiver: Address; owner: Address },
): TransactionRequest {
  return request({
    action: 'withdrawWrapped',
    to: contracts.liquidStaking,
    abi,
    functionName: 'withdraw',
    args: [assets, receiver, owner],
  });
}
