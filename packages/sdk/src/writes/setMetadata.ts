import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Says who the sequencer is. */
export function setMetadata(
  contracts: Contracts,
  { id, metadata }: { id: bigint; metadata: string },
): TransactionRequest {
  return request({
    action: 'setMetadata',
    to: contracts.sequencerPool,
    abi,
    functionName: 'setMetadata',
    args: [id, metadata],
  });
}
