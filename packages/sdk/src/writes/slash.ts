import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Hex } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Operations governance: takes a fraction of all that is slashable, the bond first. */
export function slash(
  contracts: Contracts,
  { id, fractionWad, evidenceHash }: { id: bigint; fractionWad: bigint; evidenceHash: Hex },
): TransactionRequest {
  return request({
    action: 'slash',
    to: contracts.sequencerPool,
    abi,
    functionName: 'slash',
    args: [id, fractionWad, evidenceHash],
  });
}
