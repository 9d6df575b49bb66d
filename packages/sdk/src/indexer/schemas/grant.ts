import { z } from 'zod';
import { decisionSchema, proposalReference } from './fund.ts';
import { pageQuery } from './queries.ts';
import { address, hash, seconds, typedAddress, uint } from './wire.ts';

/** Stakers may overrule a yes while it is open. Votes in wei of METIS. */
export const objectionSummarySchema = z.object({
  id: uint,
  /** The votes of this moment count. */
  snapshot: seconds,
  /** From here on nobody can object. */
  endsAt: seconds,
  /** Votes that reject, and those raised so far. */
  bar: uint,
  against: uint,
  objectors: z.int(),
  /** Whether the bar is reached. */
  sustained: z.boolean(),
});

export const milestoneStatus = z.enum([
  'pending',
  'submitted',
  'accepted',
  'payable',
  'paid',
  'rejected',
  'expired',
  'cancelled',
]);

export const milestoneSchema = z.object({
  /** From 0. */
  index: uint,
  assets: uint,
  /** The last second in which evidence may be submitted. */
  deadline: seconds,
  /** As of the answer's block. */
  status: milestoneStatus,
  /** Of what was submitted last, and where to find it. */
  evidenceHash: hash.nullable(),
  evidence: z.string().nullable(),
  submittedAt: seconds.nullable(),
  /** When the reviewer said yes or no. */
  answeredAt: seconds.nullable(),
  /** Why the reviewer said no. */
  reason: z.string().nullable(),
  paidAt: seconds.nullable(),
  /** When its METIS went back to the bucket. */
  returnedAt: seconds.nullable(),
  /** null until accepted. */
  objection: objectionSummarySchema.nullable(),
});

/** Amounts in wei of METIS. */
export const milestoneGrantSchema = z.object({
  id: uint,
  bucketId: uint,
  recipient: address,
  reviewer: address,
  /** Of all milestones; of those paid. */
  assets: uint,
  paid: uint,
  createdAt: seconds,
  milestones: z.array(milestoneSchema),
  proposal: proposalReference,
  decision: decisionSchema,
  transactionHash: hash,
});

export const smallGrantStatus = z.enum(['proposed', 'approved', 'enacted', 'paid', 'rejected', 'expired']);

/** Amounts in wei of METIS. */
export const smallGrantSchema = z.object({
  id: uint,
  bucketId: uint,
  proposer: address,
  recipient: address,
  /** As of the answer's block. */
  status: smallGrantStatus,
  assets: uint,
  /** Still with the fund. */
  deposit: uint,
  proposedAt: seconds,
  /** From here on it cannot be enacted. */
  expiresAt: seconds,
  /** From here on the deposit can be fetched whatever became of the grant. */
  depositFreeAt: seconds,
  enactedAt: seconds.nullable(),
  paidAt: seconds.nullable(),
  depositReturnedAt: seconds.nullable(),
  depositForfeitedAt: seconds.nullable(),
  objection: objectionSummarySchema,
  decision: decisionSchema,
  /** Of the proposal. */
  transactionHash: hash,
});

/** One account's word against a milestone or a small grant. */
export const objectionSchema = z.object({
  objectionId: uint,
  /** What it is against: a milestone of a grant, or a small grant. */
  milestoneGrantId: uint.nullable(),
  milestoneIndex: uint.nullable(),
  smallGrantId: uint.nullable(),
  account: address,
  /** Votes, in wei of METIS; and all against, these counted. */
  weight: uint,
  against: uint,
  /** In its own words; may be empty. */
  reason: z.string(),
  timestamp: seconds,
  transactionHash: hash,
});

export const milestoneGrantsQuery = pageQuery.extend({
  recipient: typedAddress.optional(),
  reviewer: typedAddress.optional(),
  bucket: uint.optional(),
});

export const smallGrantsQuery = pageQuery.extend({
  recipient: typedAddress.optional(),
  proposer: typedAddress.optional(),
  status: smallGrantStatus.optional(),
  bucket: uint.optional(),
});

export const objectionsQuery = pageQuery.extend({
  milestoneGrant: uint.optional(),
  smallGrant: uint.optional(),
  account: typedAddress.optional(),
});
