import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Pays bond that has become free. */
export function withdrawBond(
  contracts: Contracts,
  { id, receiver }: { id: bigint; receiver: Address },
): TransactionRequest {
  return request({
    action: 'withdrawBond',
    to: contracts.sequencerPool,
    abi,
    functionName: 'withdrawBond',
    args: [id, receiver],
  });
}
