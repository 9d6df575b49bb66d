import { withdrawalQueueFunctions as abi } from '@metis-blitz/protocol/functions/withdrawalQueue';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Pays a finalised ticket; only its owner names another receiver. */
export function claimTicket(
  contracts: Contracts,
  { ticketId, receiver }: { ticketId: bigint; receiver: Address },
): TransactionRequest {
  return request({
    action: 'claimTicket',
    to: contracts.withdrawalQueue,
    abi,
    functionName: 'claim',
    args: [ticketId, receiver],
  });
}
