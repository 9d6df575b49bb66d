import { z } from 'zod';
import { governorName, pageQuery } from './queries.ts';
import { address, blockNumber, bytes, hash, seconds, typedAddress, uint } from './wire.ts';

export const proposalState = z.enum([
  'pending',
  'active',
  'canceled',
  'defeated',
  'succeeded',
  'queued',
  'expired',
  'executed',
]);

/** Weights in wei of METIS, times in unix seconds of the chain. */
export const proposalSchema = z.object({
  governor: governorName,
  governorAddress: address,
  id: uint,
  proposer: address,
  /** First line of the text. */
  title: z.string(),
  /** As of the answer's block. */
  state: proposalState,
  createdAt: seconds,
  voteStart: seconds,
  /** After an extension, if there was one. */
  voteEnd: seconds,
  extended: z.boolean(),
  votes: z.object({ against: uint, for: uint, abstain: uint }),
  voters: z.int(),
  /** At the snapshot; null before it. */
  quorum: uint.nullable(),
  queuedAt: seconds.nullable(),
  /** When the timelock lets it run. */
  executableAt: seconds.nullable(),
  executedAt: seconds.nullable(),
  canceledAt: seconds.nullable(),
  /** Money of the fund that its calls promise, null when none. */
  fund: z.object({ bucketId: uint, assets: uint }).nullable(),
});

export const proposalDetailSchema = proposalSchema.extend({
  description: z.string(),
  calls: z.array(z.object({ target: address, value: uint, data: bytes })),
  block: blockNumber,
  transactionHash: hash,
});

export const voteSchema = z.object({
  voter: address,
  /** `split` when the weight went to more than one side. */
  support: z.enum(['against', 'for', 'abstain', 'split']),
  against: uint,
  for: uint,
  abstain: uint,
  reason: z.string(),
  timestamp: seconds,
  transactionHash: hash,
});

export const proposalsQuery = pageQuery.extend({
  governor: governorName.optional(),
  state: proposalState.optional(),
  proposer: typedAddress.optional(),
  /** Live proposals that this account has power over and has not voted on. */
  needsVoteOf: typedAddress.optional(),
});
