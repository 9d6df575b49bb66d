import type { Words } from '../../ui/copy/Words.ts';
import { flowWords } from './copy/flowWords.ts';
import { formWords } from './copy/formWords.ts';
import { listWords } from './copy/listWords.ts';
import { pageWords } from './copy/pageWords.ts';
import { zh } from './copy.zh.ts';

/** The words of delegation. */
const words = {
  en: {
    failed: {
      title: 'The sequencers could not be read',
      meaning: 'Delegations stand on the chain: only the reading failed.',
      remedy: 'The node may be busy. Try again in a few seconds.',
    },
    bad: { title: 'There is no such sequencer', meaning: 'The link names none. Nothing else is affected.' },
    name: (id: string) => `Sequencer ${id}`,
    status: {
      none: 'Unknown',
      active: 'Active',
      jailed: 'Jailed',
      exiting: 'Leaving',
      exited: 'Left',
      tombstoned: 'Removed',
    },
    ...listWords,
    ...pageWords,
    form: formWords,
    flows: flowWords,
  },
};

export const sequencersCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
