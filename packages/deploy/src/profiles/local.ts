import { defineProfile } from './defineProfile.ts';
import { mainnet } from './mainnet.ts';
import { METIS } from './units.ts';

const fundAssets = [2_990_000n, 460_000n, 575_000n, 345_000n, 230_000n];

/** A person sees every cycle within minutes; amounts are those of mainnet. */
export const local = defineProfile({
  ...mainnet,
  name: 'local',
  clockGranularity: 1,
  timeToReact: 20,
  firstBonds: 190_000n * METIS,

  // 21 buckets of 10 s.
  pool: { ...mainnet.pool, unbondingPeriod: 210 },
  // The largest rate that the reserve takes: the seeded past has few blocks, and a vote lowers it at its end.
  reserve: { rewardPerBlock: METIS / 20n, assets: 250_000n * METIS },
  vault: { ...mainnet.vault, depositCap: 400_000n * METIS, vestingPeriod: 60 },
  protocolGovernor: {
    ...mainnet.protocolGovernor,
    votingDelay: 15,
    maxVotingDelay: 60,
    votingPeriod: 120,
    maxVotingPeriod: 300,
    extension: 20,
    proposalThreshold: 100n * METIS,
  },
  // Unbonding 210 s + bucket 10 s + reaction 20 s = 240 s.
  protocolTimelock: { delay: 250, floor: 245, ceiling: 600 },
  operationsGovernor: {
    ...mainnet.operationsGovernor,
    votingDelay: 15,
    maxVotingDelay: 20,
    votingPeriod: 120,
    maxVotingPeriod: 130,
    extension: 20,
    proposalThreshold: 100n * METIS,
  },
  // The slowest way: 20 + 130 + 20 + 35 = 205 s.
  operationsTimelock: { delay: 30, floor: 20, ceiling: 35 },
  fund: {
    ...mainnet.fund,
    bootstrapPeriod: 60,
    objectionPeriod: 60,
    reviewPeriod: 120,
    smallGrants: { ...mainnet.fund.smallGrants, lifetime: 240, depositHold: 360 },
    buckets: mainnet.fund.buckets.map((bucket, i) => ({ ...bucket, assets: (fundAssets[i] ?? 0n) * METIS })),
  },
  sequencerSet: { epochLength: 30 },
});
