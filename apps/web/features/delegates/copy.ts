import type { Words } from '../../ui/copy/Words.ts';
import { zh } from './copy.zh.ts';

/** The words of delegating votes. */
const words = {
  en: {
    failed: {
      title: 'Voting power could not be read',
      meaning: 'Your stake and your votes are where they were.',
      remedy: 'The node may be busy. Try again in a few seconds.',
    },
    power: {
      title: 'Your voting power',
      held: 'Power you vote with now',
      liquid: 'by lsMETIS',
      delegated: 'by delegated METIS and bonds',
      note: 'Your own, and what others delegated to you. One METIS of stake is one vote.',
      connect: 'Connect a wallet to see your power and to delegate it.',
      liquidBy: 'Your lsMETIS votes through',
      poolBy: 'Your delegated METIS votes through',
      self: 'yourself',
    },
    how: {
      title: 'Where votes come from',
      liquid: 'lsMETIS',
      liquidText:
        'Counts at its value in METIS when a vote begins. In the withdrawal queue it counts no longer.',
      pool: 'Delegated METIS and bonds',
      poolText: 'Counts one for one, whichever sequencer it is at. While it unbonds it does not count.',
      moved: 'Delegating votes moves no METIS: stake, rewards and exits stay yours.',
    },
    form: {
      title: 'Delegate your votes',
      to: 'Vote through',
      toHint: 'An address. Your own takes the votes back.',
      which: 'Which votes',
      both: 'Both kinds',
      bothNote: 'Two signatures, where both are not yet delegated there.',
      liquid: 'Only lsMETIS',
      pool: 'Only delegated METIS',
      label: 'Delegate',
      back: 'Take my votes back',
      done: 'Your votes are with this address already.',
      open: 'It counts for votes that begin afterwards. Votes that are open keep who had the power when they began.',
    },
    flow: {
      title: (who: string) => `Delegate your votes to ${who}`,
      back: 'Take your votes back',
      liquidStep: 'lsMETIS',
      poolStep: 'Delegated METIS',
      risk: 'Whoever has your votes can vote as he likes with them, until you take them back.',
      riskOpen: 'Votes that are open stay with whom they were when they began.',
      ended: (who: string) => `${who} votes with your power from now on.`,
      endedSelf: 'You vote with your power yourself again.',
      next: 'See delegates',
      liquid: 'lsMETIS votes through',
      pool: 'Delegated METIS votes through',
    },
    list: {
      title: 'Who has voting power',
      note: 'Largest first. Shares are of all power there is.',
      delegate: 'Delegate',
      power: 'Power',
      share: 'Share',
      participation: 'Voted on',
      of: (cast: number, seen: number) => `${cast} of ${seen} votes`,
      delegators: 'Delegators',
      words: 'Last reason given',
      none: 'none yet',
      choose: 'Choose',
      chosen: 'Chosen',
      empty: 'Delegates will stand here',
      emptyText: 'Whoever stakes or delegates METIS has votes, and stands here with them.',
      indexWord: 'Index.',
      noIndex:
        'The list is read from the index, and there is none here now. Delegating by address works all the same.',
      more: 'Show more',
    },
  },
};

export const delegatesCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
