import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import { type Address, zeroAddress } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Stakes native METIS for lsMETIS. `minShares` guards against a rate that moved before it arrives. */
export function stake(
  contracts: Contracts,
  {
    assets,
    receiver,
    minShares = 0n,
    referrer = zeroAddress,
  }: { assets: bigint; receiver: Address; minShares?: bigint; referrer?: Address },
): TransactionRequest {
  return request({
    action: 'stake',
    to: contracts.liquidStaking,
    abi,
    functionName: 'stake',
    args: [receiver, minShares, referrer],
    value: assets,
  });
}
