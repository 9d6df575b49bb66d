import { quorumReached, type Tally, voteSucceeded } from '@metis-blitz/sdk/math';

/** What a governor keeps for ever. Windows in seconds. */
export interface GovernorRules {
  majorityBps: bigint;
  queueWindow: bigint;
  executeWindow: bigint;
}

/** What is known of a proposal. Times in unix seconds, weights in wei of METIS. */
export interface ProposalFacts {
  voteStart: bigint;
  voteEnd: bigint;
  votes: Tally;
  quorum: bigint | null;
  queuedAt: bigint | null;
  executableAt: bigint | null;
  executedAt: bigint | null;
  canceledAt: bigint | null;
}

export type ProposalState =
  | 'pending'
  | 'active'
  | 'canceled'
  | 'defeated'
  | 'succeeded'
  | 'queued'
  | 'expired'
  | 'executed';

/**
 * `BlitzGovernor.state`, from what events told.
 * @param now unix seconds of the chain
 * @param clock `now` rounded down to the step of the vote clock
 */
export function proposalState(
  facts: ProposalFacts,
  rules: GovernorRules,
  { now, clock }: { now: bigint; clock: bigint },
): ProposalState {
  if (facts.executedAt !== null) return 'executed';
  if (facts.canceledAt !== null) return 'canceled';
  if (facts.executableAt !== null) {
    return now > facts.executableAt + rules.executeWindow ? 'expired' : 'queued';
  }
  if (facts.voteStart >= clock) return 'pending';
  if (facts.voteEnd >= clock) return 'active';

  const passed =
    facts.quorum !== null &&
    quorumReached(facts.votes, facts.quorum) &&
    voteSucceeded(facts.votes, rules.majorityBps);
  if (!passed) return 'defeated';
  return clock > facts.voteEnd + rules.queueWindow ? 'expired' : 'succeeded';
}
