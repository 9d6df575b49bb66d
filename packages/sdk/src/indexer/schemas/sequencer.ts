import { z } from 'zod';
import { delegationAprSchema } from './apr.ts';
import { pageQuery } from './queries.ts';
import { address, basisPoints, blockNumber, bytes, hash, seconds, uint } from './wire.ts';

export const sequencerStatus = z.enum(['active', 'jailed', 'exiting', 'exited', 'tombstoned']);

/** Blocks of the epochs that were given to it since it registered. */
export const uptimeSchema = z.object({
  assignedBlocks: uint,
  producedBlocks: uint,
  epochs: z.int(),
  /** Epochs that the set took away from it before their end. */
  recommittedEpochs: z.int(),
  /** `producedBlocks / assignedBlocks`, null when none was assigned. */
  bps: basisPoints.nullable(),
});

export const sequencerSchema = z.object({
  id: uint,
  operator: address,
  signer: address,
  rewardRecipient: address,
  /** As the operator wrote it; `name` is its readable part, escaped by whoever shows it. */
  metadata: z.string(),
  name: z.string(),
  status: sequencerStatus,
  commissionBps: basisPoints,
  pendingCommissionBps: basisPoints.nullable(),
  commissionEffectiveAt: seconds.nullable(),
  bond: uint,
  bondLeaving: uint,
  bondUnlockAt: seconds.nullable(),
  activeShares: uint,
  activeAssets: uint,
  indexRay: uint,
  delegators: z.int(),
  rewards: uint,
  apr: delegationAprSchema.nullable(),
  uptime: uptimeSchema,
  slashes: z.int(),
  registeredAt: seconds,
});

export const slashSchema = z.object({
  sequencerId: uint,
  fractionWad: uint,
  fromBond: uint,
  fromDelegators: uint,
  indexRay: uint,
  evidenceHash: bytes,
  /** Whether the court proved equivocation. */
  tombstoned: z.boolean(),
  /** What the court saw: two hashes for one block, signed by one key. */
  equivocation: z
    .object({ signer: address, reporter: address, blockNumber: uint, hashA: hash, hashB: hash })
    .nullable(),
  timestamp: seconds,
  block: blockNumber,
  transactionHash: hash,
});

export const sequencerDetailSchema = sequencerSchema.extend({
  commissions: z.array(z.object({ bps: basisPoints, announcedAt: seconds.nullable(), effectiveAt: seconds })),
  signers: z.array(z.object({ signer: address, from: seconds, retiredAt: seconds.nullable() })),
  statuses: z.array(z.object({ status: sequencerStatus, from: seconds })),
});

export const delegatorSchema = z.object({
  account: address,
  shares: uint,
  assets: uint,
  /** Whether it is the vault's router. */
  isVault: z.boolean(),
  since: seconds,
});

export const rewardSchema = z.object({
  epochId: uint,
  blocks: uint,
  /** Before commission and the bond's part. */
  rewards: uint,
  operatorPart: uint,
  timestamp: seconds,
});

export const sequencersQuery = pageQuery.extend({ status: sequencerStatus.optional() });
