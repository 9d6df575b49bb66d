import { formatBps } from '../../units/formatBps.ts';
import { formatCount } from '../../units/formatCount.ts';
import { type Explanations, shortAddress } from './explanation.ts';

const outOfBounds = (what: string, actual: string, min: string, max: string) => ({
  title: `${what} out of bounds`,
  cause: `${actual} is not between ${min} and ${max}.`,
  remedy: 'Propose a value within the bounds.',
});

export const governorRuleExplanations: Explanations<'BlitzGovernor_'> = {
  BlitzGovernor_NoVotes: (voter) => ({
    title: 'No voting power to cast',
    cause: `${shortAddress(voter)} had no voting power when voting began, or has cast all of it.`,
    remedy:
      'Stake or delegate before a proposal’s voting begins; what counts is the voting power of that moment.',
  }),
  BlitzGovernor_OnlyAgainst: () => ({
    title: 'Only Against counts now',
    cause: 'The outcome turned in the last hours, so the added time is for objections only.',
    remedy: 'Vote Against, or let the time run out.',
  }),
  BlitzGovernor_ProposerNotNamed: (proposer) => ({
    title: 'Proposer not named in the text',
    cause: 'The text must end with the proposer’s address, so that nobody can take it over.',
    remedy: `End the text with #proposer=${proposer}.`,
  }),
  BlitzGovernor_ProposalStillLive: (proposer, proposalId) => ({
    title: 'One proposal at a time',
    cause: `Proposal ${proposalId} of ${shortAddress(proposer)} is still being voted on.`,
    remedy: 'Wait until its vote has ended, or cancel it while it is pending.',
  }),
  BlitzGovernor_VotingDelayOutOfBounds: (actual, min, max, { duration }) =>
    outOfBounds('Voting delay', duration(actual), duration(min), duration(max)),
  BlitzGovernor_VotingPeriodOutOfBounds: (actual, min, max, { duration }) =>
    outOfBounds('Voting period', duration(actual), duration(min), duration(max)),
  BlitzGovernor_ThresholdOutOfBounds: (actual, min, max, { metis }) =>
    outOfBounds('Proposal threshold', metis(actual), metis(min), metis(max)),
  BlitzGovernor_QuorumOutOfBounds: (actual, min, max) =>
    outOfBounds('Quorum', formatBps(actual), formatBps(min), formatBps(max)),
  BlitzGovernor_MajorityOutOfBounds: (actual, min, max) =>
    outOfBounds('Majority', formatBps(actual), formatBps(min), formatBps(max)),
  BlitzGovernor_NotWholeSteps: (actual, step, { duration }) => ({
    title: 'Not a whole number of clock steps',
    cause: `${duration(actual)} is not a whole number of the vote clock’s steps of ${duration(step)}.`,
    remedy: 'Round it to whole steps.',
  }),
  BlitzGovernor_TimelockFixed: () => ({
    title: 'Timelock cannot be exchanged',
    cause: 'A governor keeps its timelock for ever.',
    remedy: 'Withdraw this call.',
  }),
  BlitzGovernor_GuardianMissing: () => ({
    title: 'Guardian missing',
    cause: 'A governor cannot be left without a guardian.',
    remedy: 'Name another guardian.',
  }),
  BlitzGovernor_TargetChanged: (proposalId) => ({
    title: 'Target was exchanged',
    cause: `A contract that proposal ${proposalId} calls has other code than when it was proposed.`,
    remedy: 'Do not trust that contract; make a new proposal for what is really there.',
  }),
  BlitzGovernor_WindowMissing: () => ({
    title: 'Window missing',
    cause: 'The windows to queue and to execute must be longer than zero seconds.',
    remedy: 'Correct the deployment’s profile.',
  }),
};

export const timelockRuleExplanations: Explanations<'BlitzTimelock_'> = {
  BlitzTimelock_DelayOutOfBounds: (actual, min, max, { duration }) =>
    outOfBounds('Timelock delay', duration(actual), duration(min), duration(max)),
};

const states = [
  ...['Not begun', 'Voting', 'Cancelled', 'Defeated', 'Passed', 'In the timelock', 'Expired', 'Executed'],
];

export const governorExplanations: Explanations<'Governor'> = {
  GovernorAlreadyCastVote: () => ({
    title: 'Already voted',
    cause: 'This account has voted on this proposal, and a vote cannot be changed.',
    remedy: 'Nothing is left to do.',
  }),
  GovernorAlreadyInitializedLatestProposalId: () => ({
    title: 'Numbering already set',
    cause: 'The numbering of proposals has begun.',
    remedy: 'Withdraw this call.',
  }),
  GovernorAlreadyQueuedProposal: (proposalId) => ({
    title: 'Already queued',
    cause: `Proposal ${proposalId} waits in the timelock already.`,
    remedy: 'Execute it once that wait is over.',
  }),
  GovernorDisabledDeposit: () => ({
    title: 'Governor takes no METIS',
    cause: 'A governor holds no money.',
    remedy: 'Send to the fund instead.',
  }),
  GovernorExceedRemainingWeight: (_voter, used, remaining, { metis }) => ({
    title: 'More voting power than is left',
    cause: `${metis(used)} of voting power were to be cast, ${metis(remaining)} are left.`,
    remedy: 'Split what is left.',
  }),
  GovernorInsufficientProposerVotes: (proposer, votes, threshold, { metis }) => ({
    title: 'Not enough voting power to propose',
    cause: `${shortAddress(proposer)} has ${metis(votes)} of voting power; proposing needs ${metis(threshold)}.`,
    remedy: 'Stake more, or ask others to delegate their votes to you.',
  }),
  GovernorInvalidProposalLength: (targets, calldatas, values) => ({
    title: 'Calls incomplete',
    cause: `Targets (${formatCount(targets)}), calls (${formatCount(calldatas)}) and amounts (${formatCount(values)}) must be as many as each other, and not none.`,
    remedy: 'Give one target, amount and call for each step.',
  }),
  GovernorInvalidQuorumFraction: (numerator, denominator) => ({
    title: 'Quorum not possible',
    cause: `${formatCount(numerator)} of ${formatCount(denominator)} is more than everything.`,
    remedy: 'Propose a lower quorum.',
  }),
  GovernorInvalidSignature: (voter) => ({
    title: 'Signature not valid',
    cause: `The ballot was not signed by ${shortAddress(voter)}.`,
    remedy: 'Sign the ballot again.',
  }),
  GovernorInvalidVoteParams: () => ({
    title: 'Split not readable',
    cause: 'The split of the vote is not three weights.',
    remedy: 'Give the weights for Against, For and Abstain.',
  }),
  GovernorInvalidVoteType: () => ({
    title: 'No such choice',
    cause: 'A vote is Against, For, Abstain or a split of them.',
    remedy: 'Choose one of them.',
  }),
  GovernorInvalidVotingPeriod: () => ({
    title: 'Voting period missing',
    cause: 'A vote cannot last zero seconds.',
    remedy: 'Propose a longer period.',
  }),
  GovernorNonexistentProposal: (proposalId) => ({
    title: 'No such proposal',
    cause: `This governor has no proposal ${proposalId}, or its parts differ from what was proposed.`,
    remedy: 'Check its number and its governor.',
  }),
  GovernorNotQueuedProposal: (proposalId) => ({
    title: 'Not queued',
    cause: `Proposal ${proposalId} is not queued.`,
    remedy: 'Queue it first.',
  }),
  GovernorOnlyExecutor: (account) => ({
    title: 'Only by a vote',
    cause: `This happens only by an executed proposal, not by ${shortAddress(account)}.`,
    remedy: 'Propose it.',
  }),
  GovernorQueueNotImplemented: () => ({
    title: 'Nothing to queue',
    cause: 'This governor has no queue.',
    remedy: 'Execute the proposal.',
  }),
  GovernorRestrictedProposer: (proposer) => ({
    title: 'Text names another proposer',
    cause: `The text ends with the address of somebody else than ${shortAddress(proposer)}.`,
    remedy: `End the text with #proposer=${proposer}.`,
  }),
  GovernorUnableToCancel: (proposalId, account) => ({
    title: 'Cannot be cancelled by you',
    cause: `${shortAddress(account)} may not cancel proposal ${proposalId} now.`,
    remedy:
      'Its proposer can while it is pending, anyone once the proposer has too little voting power, the guardian until it ends.',
  }),
  GovernorUnexpectedProposalState: (proposalId, current) => ({
    title: 'Not at this stage',
    cause: `The stage of proposal ${proposalId} is “${states[current] ?? 'Unknown'}”, and this needs another one.`,
    remedy: 'Reload to see its stage and what can be done now.',
  }),
};

export const timelockExplanations: Explanations<'Timelock'> = {
  TimelockInsufficientDelay: (delay, minDelay, { duration }) => ({
    title: 'Delay too short',
    cause: `${duration(delay)} is shorter than the least delay of ${duration(minDelay)}.`,
    remedy: 'Queue it with the least delay or a longer one.',
  }),
  TimelockInvalidOperationLength: () => ({
    title: 'Calls incomplete',
    cause: 'Targets, amounts and calls differ in number.',
    remedy: 'Give one target, amount and call for each step.',
  }),
  TimelockUnauthorizedCaller: (caller) => ({
    title: 'Only by a vote',
    cause: `Only the timelock itself may do this, not ${shortAddress(caller)}.`,
    remedy: 'Propose it.',
  }),
  TimelockUnexecutedPredecessor: () => ({
    title: 'Another step comes first',
    cause: 'The operation that must run before this one has not run.',
    remedy: 'Execute that one first.',
  }),
  TimelockUnexpectedOperationState: () => ({
    title: 'Not ready in the timelock',
    cause: 'The operation is not waiting, not ready, or done already.',
    remedy: 'Wait until its delay is over, or reload to see that it ran.',
  }),
};
