import { plural } from '../../ui/copy/plural.ts';
import type { Words } from '../../ui/copy/Words.ts';
import { zh } from './copy.zh.ts';

const words = {
  en: {
    epoch: (id: bigint) => `Epoch ${id}`,
    produces: ' produces',
    sequencer: (id: bigint) => `Sequencer ${id}`,
    left: (count: bigint) => plural(count, '1 block left', `${count} blocks left`),
    next: (name: string) => `next ${name}`,
    nextUnknown: 'next not yet named',
    reading: 'Reading the chain…',
    chainTime: 'Time of the chain, by its newest block',
    noIndex: 'index down',
    catchingUp: 'index catching up',
    stale: 'index behind',
    gone: {
      word: 'The index does not answer.',
      text: 'Balances, prices and all that you sign come from the chain as always. History and the realised APR are missing until it does.',
    },
    unreachable: 'The chain does not answer',
  },
};

export const epochCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
