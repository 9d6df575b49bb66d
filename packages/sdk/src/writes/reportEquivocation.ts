import { equivocationCourtFunctions as abi } from '@metis-blitz/protocol/functions/equivocationCourt';
import type { Hex } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Two commitments to different hashes of one block, each signed over `blockCommitmentTypedData`. */
export interface Evidence {
  blockNumber: bigint;
  hashA: Hex;
  sigA: Hex;
  hashB: Hex;
  sigB: Hex;
}

/** Proves equivocation: the sequencer is slashed and shut for ever, the sender earns the bounty. */
export function reportEquivocation(
  contracts: Contracts,
  { id, evidence }: { id: bigint; evidence: Evidence },
): TransactionRequest {
  const { blockNumber, hashA, sigA, hashB, sigB } = evidence;
  return request({
    action: 'reportEquivocation',
    to: contracts.equivocationCourt,
    abi,
    functionName: 'report',
    args: [id, blockNumber, hashA, sigA, hashB, sigB],
  });
}
