import { z } from 'zod';
import { governorName, pageQuery } from './queries.ts';
import { ticketSchema } from './ticket.ts';
import { address, blockNumber, hash, seconds, uint } from './wire.ts';

export const delegationSchema = z.object({
  sequencerId: uint,
  shares: uint,
  /** At the sequencer's index. */
  assets: uint,
  /** Put in less taken out at the value of that time: what a loss is measured against. */
  principal: uint,
  rewardsClaimed: uint,
  /** Can be claimed. */
  rewardsPending: uint,
  /** Wei that rounding took when shares came or left: the rewards of all epochs are claimed, pending and these. */
  rewardsRounded: uint,
  /** Until when a position that received a redelegation cannot move on; null when it can. */
  lockedUntil: seconds.nullable(),
});

/** What a delegation earned by one epoch, or by all that were settled on one day (UTC). */
export const accountRewardSchema = z.object({
  sequencerId: uint,
  /** How many. */
  epochs: z.int(),
  lastEpochId: uint,
  /** In wei of METIS, after commission. */
  assets: uint,
  /** When the last of them was settled. */
  timestamp: seconds,
});

/** `format=csv` answers with text: the same rows, amounts in wei and in METIS. */
export const accountRewardsQuery = pageQuery.extend({
  per: z.enum(['epoch', 'day']).default('epoch'),
  format: z.enum(['json', 'csv']).default('json'),
});

export const unbondingSchema = z.object({
  requestId: uint,
  sequencerId: uint,
  shares: uint,
  assets: uint,
  unlockAt: seconds,
});

/** Everything that one account has. Amounts in wei of METIS unless they say shares. */
export const accountSchema = z.object({
  address,
  liquid: z.object({
    shares: uint,
    assets: uint,
    /** Put in less taken out through the vault, tickets at their value of request; below zero after a gain. */
    netDeposits: z
      .string()
      .regex(/^-?\d{1,78}$/)
      .transform(BigInt),
  }),
  tickets: z.array(ticketSchema),
  delegations: z.array(delegationSchema),
  unbonding: z.array(unbondingSchema),
  rewards: z.object({ claimed: uint }),
  votes: z.object({
    liquidDelegate: address,
    poolDelegate: address,
    liquidVotes: uint,
    poolVotes: uint,
    cast: z.int(),
  }),
  /** Sequencers that it operates. */
  operates: z.array(uint),
  firstSeenAt: seconds.nullable(),
});

export const historyKind = z.enum([
  'staked',
  'redeemed',
  'withdrawal-requested',
  'ticket-finalized',
  'ticket-claimed',
  'ticket-received',
  'ticket-sent',
  'shares-received',
  'shares-sent',
  'delegated',
  'undelegated',
  'unbonding-cancelled',
  'redelegated',
  'withdrawn',
  'rewards-claimed',
  'slashed',
  'bonded',
  'bond-withdrawn',
  'operator-rewards-claimed',
  'proposed',
  'voted',
  'votes-delegated',
  'stream-claimed',
  'milestone-claimed',
  'small-grant-proposed',
  'small-grant-claimed',
  'deposit-returned',
  'deposit-forfeited',
  'objected',
  'bounty-granted',
  'bounty-claimed',
]);

/** One line of an account's history. What a kind has no word for is null. */
export const historyItemSchema = z.object({
  id: z.string(),
  kind: historyKind,
  timestamp: seconds,
  block: blockNumber,
  transactionHash: hash,
  /** In wei of METIS: what moved, or the weight of a vote or an objection. */
  assets: uint.nullable(),
  shares: uint.nullable(),
  sequencerId: uint.nullable(),
  ticketId: uint.nullable(),
  requestId: uint.nullable(),
  governor: governorName.nullable(),
  proposalId: uint.nullable(),
  streamId: uint.nullable(),
  milestoneGrantId: uint.nullable(),
  /** From 0. */
  milestoneIndex: uint.nullable(),
  smallGrantId: uint.nullable(),
  /** The other side: receiver, sender, delegatee. */
  counterparty: address.nullable(),
});

/** `format=csv` answers with text: the same rows, amounts in wei and in METIS. */
export const historyQuery = pageQuery.extend({
  kind: historyKind.optional(),
  format: z.enum(['json', 'csv']).default('json'),
});
