import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Leaves at once for wMETIS, less the fee. */
export function redeem(
  contracts: Contracts,
  { shares, receiver, owner }: { shares: bigint; receiver: Address; owner: Address },
): TransactionRequest {
  return request({
    action: 'redeem',
    to: contracts.liquidStaking,
    abi,
    functionName: 'redeem',
    args: [shares, receiver, owner],
  });
}
