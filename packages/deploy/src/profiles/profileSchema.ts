import { z } from 'zod';

const METIS = 10n ** 18n;

/** wei of METIS */
const wei = z.bigint().nonnegative();
const seconds = z.int().positive();
const bps = z.int().min(0).max(10_000);

const governorSchema = z.object({
  name: z.string().min(1),
  votingDelay: seconds,
  /** No vote can raise the delay above this. */
  maxVotingDelay: seconds,
  votingPeriod: seconds,
  maxVotingPeriod: seconds,
  /** Last part of a vote in which a turn to passing adds as much again. */
  extension: seconds,
  proposalThreshold: wei,
  quorumBps: bps,
  quorumFloor: wei,
  majorityBps: bps,
  queueWindow: seconds,
  executeWindow: seconds,
});

const timelockSchema = z.object({
  delay: seconds,
  /** No vote can lower the delay below this, nor raise it above `ceiling`. */
  floor: seconds,
  ceiling: seconds,
});

const bucketSchema = z.object({
  /** ASCII of at most 31 characters: it is stored in one word. */
  name: z.string().regex(/^[\x20-\x7e]{1,31}$/),
  /** Wei of METIS that may be promised in any `fund.bucketWindow`. */
  windowCap: wei,
  /** Wei of METIS that come with the deployment; on live networks buckets are filled later by `fundBucket`. */
  assets: wei,
});

/** Every figure that the protocol is deployed with. Amounts in wei, times in seconds, shares in basis points. */
export const profileSchema = z.object({
  name: z.enum(['local', 'testnet', 'mainnet']),
  /** Step of the vote clock. */
  clockGranularity: seconds,
  /** What a person needs to notice a protocol vote and decide to leave. */
  timeToReact: seconds,
  /** Bonds that are expected before the first vote: enters a relation, not a contract. */
  firstBonds: wei,

  pool: z.object({ unbondingPeriod: seconds, minBond: wei, maxStake: wei }),
  reserve: z.object({
    rewardPerBlock: wei.min(METIS / 10_000n).max(METIS / 20n),
    assets: wei,
  }),
  vault: z.object({
    depositCap: wei,
    harvestFeeBps: bps.max(1_000),
    exitFeeBps: bps,
    maxExitFeeBps: bps.max(200),
    bufferTargetBps: bps,
    vestingPeriod: seconds,
    maxTicket: wei,
    minTicket: wei,
    /** Staked for nobody at deployment, so that the first depositor cannot move the price. */
    seed: wei,
  }),
  protocolGovernor: governorSchema,
  protocolTimelock: timelockSchema,
  operationsGovernor: governorSchema,
  operationsTimelock: timelockSchema,
  /** After `term` seconds without a renewal the guardian may do nothing. */
  guardian: z.object({ term: seconds }),
  fund: z.object({
    globalWindow: seconds,
    bucketWindow: seconds,
    globalCap: wei,
    grantCap: wei,
    /** Index of the bucket that takes slashed METIS and gifts. */
    incomeBucket: z.int().nonnegative(),
    /** Total voting power that has to stand for `bootstrapPeriod` before the fund opens for good. */
    bootstrapStake: wei,
    bootstrapPeriod: seconds,
    /** How long stakers may object, and the share of all votes that rejects. */
    objectionPeriod: seconds,
    objectionBps: bps.min(1),
    /** After a milestone's deadline: how long its reviewer may still answer. */
    reviewPeriod: seconds,
    smallGrants: z.object({
      cap: wei,
      /** Of all small grants in one global window. */
      windowCap: wei,
      deposit: wei.positive(),
      /** From proposal to Expired. */
      lifetime: seconds,
      /** From proposal until no vote can take the deposit any more. */
      depositHold: seconds,
    }),
    buckets: z.array(bucketSchema).min(1),
  }),
  /** Of the local twin of Metis' sequencer set; live networks have the real one. Blocks. */
  sequencerSet: z.object({ epochLength: z.int().min(2) }).optional(),
});

export type Profile = z.infer<typeof profileSchema>;
export type ProfileName = Profile['name'];
export type GovernorProfile = z.infer<typeof governorSchema>;
