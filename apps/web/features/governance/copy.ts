import type { Words } from '../../ui/copy/Words.ts';
import { zh } from './copy.zh.ts';

/** The words of governance. */
const words = {
  en: {
    failed: {
      title: 'The proposals could not be read',
      meaning: 'Votes that were cast are on the chain and count.',
      remedy: 'The node may be busy. Try again in a few seconds.',
    },
    governors: { operations: 'Operations', protocol: 'Protocol' },
    governorNotes: {
      operations: 'Grants and streams of the fund, budgets within caps',
      protocol: 'Parameters, caps and roles, slowly',
    },
    states: {
      pending: 'Not begun',
      active: 'Voting',
      canceled: 'Cancelled',
      defeated: 'Defeated',
      succeeded: 'Passed',
      queued: 'In the timelock',
      expired: 'Expired',
      executed: 'Executed',
    },
    sides: { for: 'For', against: 'Against', abstain: 'Abstain' },
    untitled: (governor: string, id: string) => `${governor} proposal ${id}`,
    list: {
      title: 'Proposals',
      filter: 'Which proposals',
      filters: { live: 'Live', mine: 'Needs my vote', all: 'All' },
      empty: 'Nothing is being decided now',
      emptyText:
        'A proposal stands here from the moment it is made until it is executed or expires. Anyone above the threshold of voting power can make one.',
      emptyMine: 'Nothing needs your vote',
      emptyMineText:
        'Proposals that you have power over and have not voted on stand here while they are open.',
      support: 'For, of votes cast',
      quorum: 'Quorum',
      left: 'Next',
    },
    next: {
      begins: 'Voting begins',
      ends: 'Voting ends',
      queueBy: 'Queueing ends',
      executable: 'Can be executed',
      executeBy: 'Execution ends',
      over: '—',
    },
    proposal: {
      back: 'All proposals',
      bad: { title: 'There is no such proposal', meaning: 'The link names none. Nothing else is affected.' },
      by: 'Proposed by',
      calls: 'What it does',
      callsNote:
        'The calls that are executed when it passes, in this order. Nothing else can be added later.',
      votes: 'Votes',
      votesNote: 'Weight in METIS of stake, as it was when voting began.',
      noVotes: 'Nobody has voted yet',
      noVotesText: 'Each vote stands here with its weight and its reason.',
      timeline: 'Time line',
      extended: 'extended once by one day: only Against counts in it',
      raw: 'The call, decoded and raw',
    },
    tally: {
      quorum: (reached: string, needed: string) =>
        `${reached} METIS took part (For and Abstain), ${needed} are needed`,
      quorumOpen: (reached: string) => `${reached} METIS took part; the quorum is fixed when voting begins`,
      majority: (needed: string) => `at least ${needed} of For and Against must be For`,
      quorumLine: 'Quorum: part that is reached',
      side: (side: string, share: string) => `${side}, ${share} of votes cast`,
    },
    vote: {
      title: 'Your vote',
      choice: 'How to vote',
      reason: 'Reason (others will read it)',
      reasonHint: 'On the chain for ever. Optional.',
      reasonLong: 'At most 1,000 characters.',
      power: 'Your power here',
      liquid: 'from lsMETIS',
      delegated: 'from delegated METIS and bonds',
      none: 'You had no voting power when this vote began. Stake or delegate now, and the next one counts.',
      later: 'Your power is counted when voting begins.',
      connect: 'Connect a wallet to see your power and vote.',
      done: (weight: string) => `You have voted with ${weight} METIS.`,
      closed: 'Voting is over.',
      label: 'Vote',
      words: { soon: 'Soon.', voted: 'Voted.', none: 'No power.', extended: 'Extended.' },
    },
    turn: {
      queue: 'Queue it',
      execute: 'Execute it',
      cancel: 'Cancel it',
      queueNote: 'It passed. Anyone can put it into the timelock.',
      executeNote: 'Its time in the timelock is over. Anyone can execute it.',
      waitNote: 'It waits in the timelock, so that who disagrees can leave first.',
    },
    flows: {
      vote: (side: string, title: string) => `Vote ${side}: “${title}”`,
      split: (title: string) => `Split your vote: “${title}”`,
      voteStep: 'Vote',
      voteRisk: 'A vote is final: it cannot be changed or taken back. It locks nothing.',
      voteDone: (weight: string) => `${weight} METIS counted.`,
      weight: 'Weight',
      tally: (side: string) => `${side} so far`,
      propose: (title: string) => `Propose “${title}”`,
      proposeStep: 'Propose',
      proposeRiskOne:
        'You can have one live proposal at a time, and must keep the threshold of power while it is open, or anyone may cancel it.',
      proposeRiskTwo: 'The text and the call cannot be changed afterwards.',
      proposeDone: (id: string) => `Proposal ${id} is made.`,
      proposeNext: 'See the proposal',
      queue: 'Put the proposal into the timelock',
      execute: 'Execute the proposal',
      cancel: 'Cancel the proposal',
      turnRisk: 'You only set it off: what happens was fixed when it was proposed.',
      cancelRisk: 'A cancelled proposal cannot be revived; it can be proposed anew.',
      queued: 'The proposal is in the timelock.',
      executed: 'The proposal is executed.',
      cancelled: 'The proposal is cancelled.',
      see: 'See the proposal',
      calls: 'Calls',
    },
  },
};

export const governanceCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
