import { z } from 'zod';
import { delegationAprSchema, liquidAprSchema } from './apr.ts';
import { seconds, uint } from './wire.ts';

/** The protocol in figures: amounts in wei of METIS unless they say shares or RAY. */
export const protocolSchema = z.object({
  tvl: z.object({
    /** Managed assets of the vault. */
    liquid: uint,
    /** Active delegations at their indexes, the vault's included. */
    delegated: uint,
    /** Of `delegated`: placed by the vault's router, so that a sum need not count it twice. */
    delegatedByVault: uint,
    bonded: uint,
  }),
  rateRay: uint,
  totalShares: uint,
  queuedShares: uint,
  apr: z.object({ liquid: liquidAprSchema.nullable(), delegation: delegationAprSchema.nullable() }),
  rewards: z.object({ settled: uint, harvested: uint, claimed: uint }),
  counts: z.object({
    stakers: z.int(),
    delegators: z.int(),
    sequencers: z.int(),
    activeSequencers: z.int(),
    waitingTickets: z.int(),
    proposals: z.int(),
    liveProposals: z.int(),
  }),
});

export const protocolDaySchema = z.object({
  /** Unix seconds of the day's start, UTC. Figures are those at the day's last event. */
  day: seconds,
  liquidAssets: uint,
  delegatedAssets: uint,
  bondedAssets: uint,
  rateRay: uint,
  rewardsSettled: uint,
  stakers: z.int(),
  delegators: z.int(),
});

export const ratePointSchema = z.object({
  timestamp: seconds,
  block: z.int(),
  rateRay: uint,
  /** Why it was written down: the deployment, a harvest, a loss, or a turn of the rebalance crank. */
  cause: z.enum(['start', 'harvest', 'loss', 'rebalance']),
});
