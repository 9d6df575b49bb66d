import { withdrawalQueueFunctions as abi } from '@metis-blitz/protocol/functions/withdrawalQueue';
import type { Client } from 'viem';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

export type TicketState = 'waiting' | 'claimable' | 'claimed';

/** A place in the queue. Amounts in wei, times in unix seconds. */
export interface WithdrawalTicket {
  id: bigint;
  state: TicketState;
  /** Waiting: at request, the most it can pay. Then: what it pays. */
  assets: bigint;
  /** lsMETIS burned for it, whose value bounds the pay; 0 once it is claimable. */
  shares: bigint;
  requestedAt: number;
  /** 1 is the head of the queue; 0 when it no longer waits. */
  position: bigint;
  assetsAhead: bigint;
  /** When it should be payable: an estimate. */
  estimatedAt: number;
}

const states: Record<number, TicketState> = { 1: 'waiting', 2: 'claimable', 3: 'claimed' };

/** Tickets by id, in the order given; an id that has no ticket is left out. */
export async function getTicketsById(
  client: Client,
  { ids, ...context }: ReadContext & { ids: readonly bigint[] },
): Promise<{ tickets: readonly WithdrawalTicket[]; block: ReadBlock }> {
  const on = { address: context.contracts.withdrawalQueue, abi } as const;
  const { values: last, block } = await readBatch(
    client,
    view({ ...on, functionName: 'lastTicketId' }),
    batchOptions(context),
  );

  const known = ids.filter((id) => id > 0n && id <= last);
  const { values } = await readBatch(
    client,
    known.map((id) => ({
      ticket: view({ ...on, functionName: 'ticket', args: [id] }),
      position: view({ ...on, functionName: 'position', args: [id] }),
      assetsAhead: view({ ...on, functionName: 'assetsAhead', args: [id] }),
      estimatedAt: view({ ...on, functionName: 'estimatedPaymentTime', args: [id] }),
    })),
    { ...batchOptions(context), blockNumber: block.number },
  );
  const tickets = values.map(({ ticket, ...place }, index) => ({
    ...place,
    id: known[index] ?? 0n,
    state: states[ticket.status] ?? 'waiting',
    assets: ticket.assets,
    shares: ticket.shares,
    requestedAt: ticket.requestedAt,
  }));
  return { tickets, block };
}
