import { defineProfile } from './defineProfile.ts';
import { mainnet } from './mainnet.ts';
import { HOUR, METIS, MINUTE } from './units.ts';

/** Mainnet with hours for days and a hundredth of the stake: test METIS comes in drops. */
export const testnet = defineProfile({
  ...mainnet,
  name: 'testnet',
  clockGranularity: MINUTE,
  timeToReact: 2 * HOUR,
  firstBonds: 1_000n * METIS,

  pool: { unbondingPeriod: 21 * HOUR, minBond: 200n * METIS, maxStake: 1_000n * METIS },
  vault: { ...mainnet.vault, depositCap: 10_000n * METIS, vestingPeriod: 7 * HOUR },
  protocolGovernor: {
    ...mainnet.protocolGovernor,
    votingDelay: 2 * HOUR,
    maxVotingDelay: 7 * HOUR,
    votingPeriod: 7 * HOUR,
    maxVotingPeriod: 21 * HOUR,
    extension: HOUR,
    proposalThreshold: 10n * METIS,
    quorumFloor: 500n * METIS,
    queueWindow: 24 * HOUR,
    executeWindow: 48 * HOUR,
  },
  protocolTimelock: { delay: 25 * HOUR, floor: 24 * HOUR + 30 * MINUTE, ceiling: 60 * HOUR },
  operationsGovernor: {
    ...mainnet.operationsGovernor,
    votingDelay: HOUR,
    maxVotingDelay: 3 * HOUR,
    votingPeriod: 5 * HOUR,
    maxVotingPeriod: 9 * HOUR,
    extension: HOUR,
    proposalThreshold: 5n * METIS,
    quorumFloor: 200n * METIS,
    queueWindow: 24 * HOUR,
    executeWindow: 48 * HOUR,
  },
  operationsTimelock: { delay: 2 * HOUR, floor: HOUR, ceiling: 7 * HOUR },
  fund: {
    ...mainnet.fund,
    globalCap: 600n * METIS,
    grantCap: 500n * METIS,
    bootstrapStake: 1_500n * METIS,
    bootstrapPeriod: 30 * HOUR,
    objectionPeriod: 3 * HOUR,
    reviewPeriod: 14 * HOUR,
    smallGrants: {
      cap: 10n * METIS,
      windowCap: 50n * METIS,
      deposit: METIS,
      lifetime: 7 * HOUR,
      depositHold: 30 * HOUR,
    },
  },
});
