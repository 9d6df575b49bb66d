import { defineProfile } from './defineProfile.ts';
import { DAY, HOUR, METIS } from './units.ts';

/** The figures of the design. */
export const mainnet = defineProfile({
  name: 'mainnet',
  clockGranularity: HOUR,
  timeToReact: 2 * DAY,
  firstBonds: 100_000n * METIS,

  pool: { unbondingPeriod: 21 * DAY, minBond: 20_000n * METIS, maxStake: 100_000n * METIS },
  reserve: { rewardPerBlock: 12_478_422_370_000_000n, assets: 0n },
  vault: {
    depositCap: 100_000n * METIS,
    harvestFeeBps: 1_000,
    exitFeeBps: 30,
    maxExitFeeBps: 200,
    bufferTargetBps: 500,
    vestingPeriod: 7 * DAY,
    maxTicket: 10_000n * METIS,
    minTicket: METIS,
    seed: METIS,
  },
  protocolGovernor: {
    name: 'Metis Blitz Protocol Governor',
    votingDelay: 2 * DAY,
    maxVotingDelay: 7 * DAY,
    votingPeriod: 7 * DAY,
    maxVotingPeriod: 21 * DAY,
    extension: DAY,
    proposalThreshold: 1_000n * METIS,
    quorumBps: 800,
    quorumFloor: 50_000n * METIS,
    majorityBps: 6_000,
    queueWindow: 7 * DAY,
    executeWindow: 14 * DAY,
  },
  // Unbonding 21 d + bucket 1 d + reaction 2 d = 24 d: the floor stays above it whatever is voted.
  protocolTimelock: { delay: 25 * DAY, floor: 24 * DAY + 12 * HOUR, ceiling: 60 * DAY },
  operationsGovernor: {
    name: 'Metis Blitz Operations Governor',
    votingDelay: DAY,
    maxVotingDelay: 3 * DAY,
    votingPeriod: 5 * DAY,
    maxVotingPeriod: 9 * DAY,
    extension: DAY,
    proposalThreshold: 500n * METIS,
    quorumBps: 400,
    quorumFloor: 20_000n * METIS,
    majorityBps: 5_000,
    queueWindow: 7 * DAY,
    executeWindow: 14 * DAY,
  },
  // The slowest way: 3 + 9 + 1 + 7 = 20 d, a day below unbonding.
  operationsTimelock: { delay: 2 * DAY, floor: DAY, ceiling: 7 * DAY },
  guardian: { term: 365 * DAY },
  fund: {
    globalWindow: 30 * DAY,
    bucketWindow: 90 * DAY,
    globalCap: 60_000n * METIS,
    grantCap: 50_000n * METIS,
    incomeBucket: 3,
    // Who outvotes all others then holds more than the fund can promise in one window.
    bootstrapStake: 150_000n * METIS,
    bootstrapPeriod: 30 * DAY,
    objectionPeriod: 3 * DAY,
    objectionBps: 50,
    reviewPeriod: 14 * DAY,
    smallGrants: {
      cap: 1_000n * METIS,
      windowCap: 5_000n * METIS,
      deposit: 50n * METIS,
      lifetime: 7 * DAY,
      depositHold: 30 * DAY,
    },
    // 4.6 million METIS: 65 % sequencer mining, 35 % for the others. The holder of the fund sends it by
    // `fundBucket` after the deployment has been verified, so nothing comes with it.
    buckets: [
      { name: 'Sequencer mining', windowCap: 110_000n * METIS, assets: 0n },
      { name: 'Liquid Staking Blitz', windowCap: 40_000n * METIS, assets: 0n },
      { name: 'Builders', windowCap: 50_000n * METIS, assets: 0n },
      { name: 'Public goods', windowCap: 30_000n * METIS, assets: 0n },
      { name: 'Operations', windowCap: 20_000n * METIS, assets: 0n },
    ],
  },
});
