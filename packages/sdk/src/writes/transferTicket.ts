import { withdrawalQueueFunctions as abi } from '@metis-blitz/protocol/functions/withdrawalQueue';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Gives a ticket away, with its place in the queue. */
export function transferTicket(
  contracts: Contracts,
  { from, to, ticketId }: { from: Address; to: Address; ticketId: bigint },
): TransactionRequest {
  return request({
    action: 'transferTicket',
    to: contracts.withdrawalQueue,
    abi,
    functionName: 'transferFrom',
    args: [from, to, ticketId],
  });
}
