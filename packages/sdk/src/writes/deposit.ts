import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Stakes wMETIS, which the vault must be approved for (`approveWrapped`). */
export function deposit(
  contracts: Contracts,
  { assets, receiver }: { assets: bigint; receiver: Address },
): TransactionRequest {
  return request({
    action: 'deposit',
    to: contracts.liquidStaking,
    abi,
    functionName: 'deposit',
    args: [assets, receiver],
  });
}
