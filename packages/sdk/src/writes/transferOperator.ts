import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Offers the operator’s role; the zero address takes the offer back. */
export function transferOperator(
  contracts: Contracts,
  { id, newOperator }: { id: bigint; newOperator: Address },
): TransactionRequest {
  return request({
    action: 'transferOperator',
    to: contracts.sequencerPool,
    abi,
    functionName: 'transferOperator',
    args: [id, newOperator],
  });
}
