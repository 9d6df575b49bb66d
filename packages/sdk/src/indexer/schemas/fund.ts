import { z } from 'zod';
import { governorName, pageQuery } from './queries.ts';
import { address, hash, seconds, typedAddress, uint } from './wire.ts';

export const decisionSchema = z.object({
  context: z.string(),
  impact: z.string(),
  alternatives: z.string(),
});

/** The vote that an execution came from; null when it came from elsewhere. */
export const proposalReference = z.object({ governor: governorName, id: uint }).nullable();

export const bucketSchema = z.object({
  id: uint,
  name: z.string(),
  /** Not committed. */
  balance: uint,
  /** Promised and not paid. */
  committed: uint,
  paid: uint,
  funded: uint,
  windowCap: uint,
  /** Committed in the sliding window that ends at the answer's block. */
  windowUsed: uint,
});

export const fundSchema = z.object({
  buckets: z.array(bucketSchema),
  global: z.object({ cap: uint, used: uint }),
  grantCap: uint,
  /** Of small grants: the most that one and that all of a global window may take, and the deposits that wait. */
  smallGrants: z.object({ cap: uint, windowCap: uint, windowUsed: uint, deposits: uint }),
  /** Since when enough stake watches the fund, and when it may pay; null while it sleeps. */
  awake: z.object({ since: seconds, opensAt: seconds }).nullable(),
  /** Seconds of the sliding windows. */
  windows: z.object({ global: seconds, bucket: seconds }),
  totals: z.object({ funded: uint, balance: uint, committed: uint, paid: uint }),
  streams: z.object({ active: z.int(), completed: z.int(), cancelled: z.int() }),
});

export const streamStatus = z.enum(['active', 'cancelled', 'completed']);

export const streamSchema = z.object({
  id: uint,
  bucketId: uint,
  recipient: address,
  status: streamStatus,
  assets: uint,
  claimed: uint,
  start: seconds,
  cliff: seconds,
  /** Of a cancelled stream: when it was cancelled. */
  end: seconds,
  createdAt: seconds,
  proposal: proposalReference,
  decision: decisionSchema,
  transactionHash: hash,
});

/** The registry: why money moved, kept for ever. */
export const decisionItemSchema = z.object({
  kind: z.enum(['stream', 'milestone-grant', 'small-grant', 'reserve-top-up']),
  bucketId: uint,
  assets: uint,
  recipient: address,
  /** The promise that it made: none for a top-up of the reserve. */
  streamId: uint.nullable(),
  milestoneGrantId: uint.nullable(),
  smallGrantId: uint.nullable(),
  proposal: proposalReference,
  decision: decisionSchema,
  timestamp: seconds,
  transactionHash: hash,
});

export const streamsQuery = pageQuery.extend({
  recipient: typedAddress.optional(),
  status: streamStatus.optional(),
  bucket: uint.optional(),
});

export const decisionsQuery = pageQuery.extend({ bucket: uint.optional() });
