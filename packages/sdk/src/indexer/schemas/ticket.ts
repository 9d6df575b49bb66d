import { z } from 'zod';
import { page } from './answer.ts';
import { pageQuery } from './queries.ts';
import { address, hash, seconds, typedAddress, uint } from './wire.ts';

export const ticketStatus = z.enum(['waiting', 'claimable', 'claimed']);

export const ticketSchema = z.object({
  id: uint,
  owner: address,
  /** At request: the most that it can pay. */
  assets: uint,
  shares: uint,
  /** What it pays, frozen when finalised; null while it waits. */
  payout: uint.nullable(),
  status: ticketStatus,
  requestedAt: seconds,
  finalizedAt: seconds.nullable(),
  claimedAt: seconds.nullable(),
  transactionHash: hash,
});

export const ticketsSchema = page(ticketSchema).extend({
  queue: z.object({
    waitingTickets: z.int(),
    waitingAssets: uint,
    waitingShares: uint,
    claimableAssets: uint,
    lastTicketId: uint,
    lastFinalizedId: uint,
    /** Seconds that the most recent finalised tickets waited, oldest first, at most 50. */
    recentWaits: z.array(z.int().nonnegative()),
  }),
});

export const ticketsQuery = pageQuery.extend({
  owner: typedAddress.optional(),
  status: ticketStatus.optional(),
});
