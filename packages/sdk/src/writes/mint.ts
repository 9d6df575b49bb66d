import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Stakes as much wMETIS as `shares` of lsMETIS cost. */
export function mint(
  contracts: Contracts,
  { shares, receiver }: { shares: bigint; receiver: Address },
): TransactionRequest {
  return request({
    action: 'mint',
    to: contracts.liquidStaking,
    abi,
    functionName: 'mint',
    args: [shares, receiver],
  });
}
