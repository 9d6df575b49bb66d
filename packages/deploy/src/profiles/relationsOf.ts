import type { GovernorProfile, Profile } from './profileSchema.ts';

export interface Relation {
  says: string;
  holds: boolean;
}

/** Steps of the vote clock that a voting period must span (protocol.md §7, cost of votes). */
const MIN_STEPS_PER_VOTE = 24;
/** `SequencerPool` cuts the unbonding period into so many buckets. */
export const BUCKETS = 21;

/**
 * The relations between figures that the protocol's promises rest on, each judged for the worst value that votes
 * can ever set, not only for the first one: they hold for ever or not at all.
 */
export function relationsOf(profile: Profile): Relation[] {
  const { pool, protocolTimelock, operationsTimelock, operationsGovernor, protocolGovernor, vault } = profile;
  const bucket = pool.unbondingPeriod / BUCKETS;
  const quorumFloors = [protocolGovernor.quorumFloor, operationsGovernor.quorumFloor];

  return [
    {
      says: 'the unbonding period is a whole number of buckets',
      holds: Number.isInteger(bucket),
    },
    {
      says: 'who disagrees with a protocol vote can leave first: timelock > unbonding + one bucket + time to react',
      holds: protocolTimelock.floor > pool.unbondingPeriod + bucket + profile.timeToReact,
    },
    {
      says: 'stake that caused a slash cannot leave before it: operations delay + period + extension + timelock < unbonding',
      holds: longestWay(operationsGovernor) + operationsTimelock.ceiling < pool.unbondingPeriod,
    },
    {
      says: 'a vote can pass at all: first deposit cap + first bonds >= 2 x the largest quorum floor',
      holds: quorumFloors.every((floor) => vault.depositCap + profile.firstBonds >= 2n * floor),
    },
    ...[protocolGovernor, operationsGovernor].flatMap((governor) =>
      governorRelations(governor, profile.clockGranularity),
    ),
    ...[protocolTimelock, operationsTimelock].map((timelock) => ({
      says: 'a timelock starts between its floor and its ceiling',
      holds: timelock.floor <= timelock.delay && timelock.delay <= timelock.ceiling,
    })),
    {
      says: 'the exit fee starts below its maximum',
      holds: vault.exitFeeBps <= vault.maxExitFeeBps,
    },
    {
      says: 'a sequencer may hold more than its least bond',
      holds: pool.minBond < pool.maxStake,
    },
    {
      says: 'income has a bucket',
      holds: profile.fund.incomeBucket < profile.fund.buckets.length,
    },
    {
      says: 'the fund opens when outvoting all others takes more than one window can promise: bootstrap stake >= 2 x global cap',
      holds: profile.fund.bootstrapStake >= 2n * profile.fund.globalCap,
    },
    {
      says: 'the fund can open at all: first deposit cap + first bonds >= bootstrap stake',
      holds: vault.depositCap + profile.firstBonds >= profile.fund.bootstrapStake,
    },
    {
      says: 'a small grant can be enacted: objection period < lifetime',
      holds: profile.fund.objectionPeriod < profile.fund.smallGrants.lifetime,
    },
    {
      says: 'a vote can take a deposit: objection + slowest operations vote < deposit hold',
      holds:
        profile.fund.objectionPeriod + longestWay(operationsGovernor) + operationsTimelock.ceiling <
        profile.fund.smallGrants.depositHold,
    },
    {
      says: 'an objection spans a step of the vote clock',
      holds: profile.fund.objectionPeriod >= profile.clockGranularity,
    },
    {
      says: 'one grant fits into the global window',
      holds: profile.fund.grantCap <= profile.fund.globalCap,
    },
  ];
}

/** Seconds from a proposal to its last vote at the slowest settings. */
function longestWay(governor: GovernorProfile): number {
  return governor.maxVotingDelay + governor.maxVotingPeriod + governor.extension;
}

function governorRelations(governor: GovernorProfile, step: number): Relation[] {
  const { name, votingDelay, votingPeriod, extension } = governor;
  return [
    {
      says: `${name}: a vote spans ${MIN_STEPS_PER_VOTE} steps of the clock`,
      holds: votingPeriod >= MIN_STEPS_PER_VOTE * step,
    },
    {
      says: `${name}: delay, period and extension are whole steps of the clock`,
      holds: [votingDelay, votingPeriod, extension].every((duration) => duration % step === 0),
    },
    {
      says: `${name}: delay and period start at or below their maxima`,
      holds: votingDelay <= governor.maxVotingDelay && votingPeriod <= governor.maxVotingPeriod,
    },
    {
      says: `${name}: the threshold to propose is at most the quorum floor`,
      holds: governor.proposalThreshold <= governor.quorumFloor,
    },
  ];
}
