import { withdrawalQueueFunctions as abi } from '@metis-blitz/protocol/functions/withdrawalQueue';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Pays several finalised tickets to their owners. */
export function claimTickets(
  contracts: Contracts,
  { ticketIds }: { ticketIds: readonly bigint[] },
): TransactionRequest {
  return request({
    action: 'claimTickets',
    to: contracts.withdrawalQueue,
    abi,
    functionName: 'claimMany',
    args: [ticketIds],
  });
}
