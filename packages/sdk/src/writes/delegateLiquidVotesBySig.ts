import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Address, Hex } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';
import { vrsOf } from './vrsOf.ts';

/**
 * Hands in a signed `delegationTypedData`: votes of the signer's lsMETIS go through `delegatee`.
 * @param expiry unix seconds, as signed
 */
export function delegateLiquidVotesBySig(
  contracts: Contracts,
  {
    delegatee,
    nonce,
    expiry,
    signature,
  }: { delegatee: Address; nonce: bigint; expiry: bigint; signature: Hex },
): TransactionRequest {
  return request({
    action: 'delegateLiquidVotesBySig',
    to: contracts.liquidStaking,
    abi,
    functionName: 'delegateBySig',
    args: [delegatee, nonce, expiry, ...vrsOf(signature)],
  });
}
