import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Protocol governance: in basis points. */
export function setFees(
  contracts: Contracts,
  {
    harvestFeeBps,
    exitFeeBps,
    maxExitFeeBps,
  }: { harvestFeeBps: number; exitFeeBps: number; maxExitFeeBps: number },
): TransactionRequest {
  return request({
    action: 'setFees',
    to: contracts.liquidStaking,
    abi,
    functionName: 'setFees',
    args: [harvestFeeBps, exitFeeBps, maxExitFeeBps],
  });
}
