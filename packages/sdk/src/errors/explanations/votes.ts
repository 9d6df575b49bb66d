import { type Explanations, shortAddress } from './explanation.ts';

const noStep = {
  title: 'Clock without steps',
  cause: 'The vote clock’s step is zero seconds.',
  remedy: 'Correct the deployment’s profile.',
};

export const stakeVotesExplanations: Explanations<'StakeVotes_'> = {
  StakeVotes_DelegateAtSource: () => ({
    title: 'Delegate at the sources',
    cause: 'Votes are delegated at lsMETIS and at the sequencer pool, not here.',
    remedy: 'Delegate the votes of each source there.',
  }),
  StakeVotes_ClocksDiffer: (liquidStep, poolStep, { duration }) => ({
    title: 'Clocks differ',
    cause: `The two sources of votes count in steps of ${duration(liquidStep)} and ${duration(poolStep)}.`,
    remedy: 'Correct the deployment’s profile.',
  }),
  StakeVotes_StepOpen: (timepoint, clock, { moment }) => ({
    title: 'Too early to know',
    cause: `Voting power as of ${moment(timepoint)} is fixed only once the vote clock, now at ${moment(clock)}, has passed it.`,
    remedy: 'Ask again a step later.',
  }),
};

export const guardianExplanations: Explanations<'Guardian_'> = {
  Guardian_NotHolder: (caller, holder) => ({
    title: 'Guardian only',
    cause: `Only ${shortAddress(holder)} may act as the guardian, not ${shortAddress(caller)}.`,
    remedy: 'Connect that account.',
  }),
  Guardian_Expired: (expiredAt, { moment }) => ({
    title: 'Guardian’s term is over',
    cause: `The guardian’s term ended on ${moment(expiredAt)}.`,
    remedy: 'A protocol vote can name a guardian anew.',
  }),
  Guardian_UnknownTarget: (target) => ({
    title: 'Not in the guardian’s hands',
    cause: `The guardian has no power over ${shortAddress(target)}.`,
    remedy: 'Choose the vault or the sequencer pool.',
  }),
  Guardian_PauseUsed: (target) => ({
    title: 'Pause already used',
    cause: `The guardian’s one pause of ${shortAddress(target)} has been used.`,
    remedy: 'A protocol vote can renew it.',
  }),
  Guardian_OwnCase: (proposalId) => ({
    title: 'Not in its own case',
    cause: `Proposal ${proposalId} is about the guardian itself, so the guardian cannot stop it.`,
    remedy: 'Let the vote decide.',
  }),
  Guardian_TermOutOfBounds: (actual, max, { duration }) => ({
    title: 'Term out of bounds',
    cause:
      actual === 0n
        ? 'A term cannot last no time at all.'
        : `A term of ${duration(actual)} is longer than the longest, ${duration(max)}.`,
    remedy: 'Choose a term within the bound.',
  }),
  Guardian_ZeroHolder: () => ({
    title: 'Guardian missing',
    cause: 'The guardian cannot be the zero address.',
    remedy: 'Name an account.',
  }),
};

export const votesExplanations: Explanations<
  'Votes' | 'ERC5805' | 'ERC6372' | 'HeadTrace_' | 'VoteTrace_' | 'SelfDelegatedVotes_' | 'SteppedClock_'
> = {
  ERC5805FutureLookup: (timepoint, clock, { moment }) => ({
    title: 'Too early to know',
    cause: `Voting power as of ${moment(timepoint)} is fixed only once the vote clock, now at ${moment(clock)}, has passed it.`,
    remedy: 'Ask again a step later.',
  }),
  ERC6372InconsistentClock: () => ({
    title: 'Clock out of order',
    cause: 'The vote clock of this token was changed.',
    remedy: 'Report it: votes cannot be counted.',
  }),
  HeadTrace_KeyInPast: () => ({
    title: 'Clock out of order',
    cause: 'The chain gave a time before one that was written already.',
    remedy: 'Report it: votes cannot be counted.',
  }),
  VoteTrace_KeyInPast: () => ({
    title: 'Clock out of order',
    cause: 'The chain gave a time before one that was written already.',
    remedy: 'Report it: votes cannot be counted.',
  }),
  VoteTrace_ValueTooLarge: (actual, max, { metis }) => ({
    title: 'More than there is',
    cause: `Voting power of ${metis(actual)} cannot be counted; all METIS is less than the ${metis(max)} that can.`,
    remedy: 'Check the amount.',
  }),
  SelfDelegatedVotes_ZeroGranularity: () => noStep,
  SteppedClock_ZeroStep: () => noStep,
  VotesExpiredSignature: (expiry, { moment }) => ({
    title: 'Signature too old',
    cause: `The signed delegation was good until ${moment(expiry)}.`,
    remedy: 'Sign it again.',
  }),
};
