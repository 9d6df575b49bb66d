import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Address, Hex } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Serves with another key from now on. */
export function rotateSigner(
  contracts: Contracts,
  { id, newSigner, signerProof }: { id: bigint; newSigner: Address; signerProof: Hex },
): TransactionRequest {
  return request({
    action: 'rotateSigner',
    to: contracts.sequencerPool,
    abi,
    functionName: 'rotateSigner',
    args: [id, newSigner, signerProof],
  });
}
