import type { Address, Client } from 'viem';
import type { ReadContext } from './context.ts';
import { getTicketIds } from './getTicketIds.ts';
import { getTicketsById, type WithdrawalTicket } from './getTicketsById.ts';
import type { ReadBlock } from './readBatch.ts';

/**
 * Tickets that an account holds now, oldest first. They are found by the transfers that brought them, so no index is
 * needed; a claimed ticket belongs to nobody and is not among them.
 * @param fromBlock where to begin to look: the deployment's block
 */
export async function getTickets(
  client: Client,
  { account, fromBlock, ...context }: ReadContext & { account: Address; fromBlock: bigint },
): Promise<{ tickets: readonly WithdrawalTicket[]; block: ReadBlock }> {
  const ids = await getTicketIds(client, { ...context, account, fromBlock });
  const { tickets, block } = await getTicketsById(client, { ...context, ids });
  return { tickets: tickets.filter(({ state }) => state !== 'claimed'), block };
}
