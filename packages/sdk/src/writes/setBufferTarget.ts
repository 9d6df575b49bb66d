import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Protocol governance: in basis points of what the vault manages. */
export function setBufferTarget(
  contracts: Contracts,
  { targetBps }: { targetBps: number },
): TransactionRequest {
  return request({
    action: 'setBufferTarget',
    to: contracts.liquidStaking,
    abi,
    functionName: 'setBufferTarget',
    args: [targetBps],
  });
}
