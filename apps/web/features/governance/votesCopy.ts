import { plural } from '../../ui/copy/plural.ts';
import type { Words } from '../../ui/copy/Words.ts';
import { zh } from './votesCopy.zh.ts';

/** The words of votes that were cast, and of casting one. */
const words = {
  en: {
    split: 'Split',
    chart: {
      title: 'Votes over time',
      label: (yes: string, no: string) => `Votes over time: For ends at ${yes} METIS, Against at ${no} METIS`,
      quorumName: 'Quorum',
      time: 'Time',
    },
    concentration: (half: number, voters: number, largest: string) =>
      `${half} of ${voters} ${plural(voters, 'voter makes', 'voters make')} more than half of what was cast; the largest has ${largest} of it.`,
    silent: {
      title: (count: number) =>
        plural(count, 'One large holder has not voted', `${count} of the largest have not voted`),
      note: 'Of the 25 with most power, by their power of today. What counts is the power at the start of the vote.',
    },
    incomplete: 'Only the largest 2,000 voters are shown.',
    splitChoice: 'Split my power',
    splitNote: 'Parts of it each way, in whole per cent.',
    parts: { for: 'For, %', against: 'Against, %', abstain: 'Abstain, %' },
    problems: {
      digits: 'Whole per cent, with the digits 0 to 9.',
      sum: (sum: number) => `The parts make ${sum} %. Together they must make 100 %.`,
    },
    onlyAgainst: 'The vote was extended: in this last day only Against counts.',
    snapshot: 'As of the moment voting began:',
    elsewhere: (who: string) => `Your power is delegated to ${who}, who votes with it.`,
    rules: (quorum: string, floor: string) =>
      `Quorum: ${quorum} of all votes, never less than ${floor} METIS.`,
    moments: {
      proposed: 'Proposed',
      begins: 'Voting begins',
      ends: 'Voting ends',
      queued: 'Queued',
      executable: 'Executable from',
      executed: 'Executed',
      cancelled: 'Cancelled',
      now: 'now',
    },
    csv: 'Your votes as a table file (CSV)',
  },
};

export const votesCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
