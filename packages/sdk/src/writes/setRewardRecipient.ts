import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Names who is paid a sequencer’s own rewards. */
export function setRewardRecipient(
  contracts: Contracts,
  { id, recipient }: { id: bigint; recipient: Address },
): TransactionRequest {
  return request({
    action: 'setRewardRecipient',
    to: contracts.sequencerPool,
    abi,
    functionName: 'setRewardRecipient',
    args: [id, recipient],
  });
}
