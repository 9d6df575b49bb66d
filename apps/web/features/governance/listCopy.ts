import type { Words } from '../../ui/copy/Words.ts';
import { zh } from './listCopy.zh.ts';

/** The words of the list of proposals. */
const words = {
  en: {
    kinds: {
      stream: 'Stream',
      milestones: 'Milestone grant',
      topUp: 'Reserve top-up',
      grantEnd: 'Ends a grant',
      parameter: 'Parameter',
      roles: 'Roles',
      slash: 'Slash',
      list: 'Vault’s sequencers',
      custom: 'Custom call',
    },
    from: (bucket: string) => `from ${bucket}`,
    mine: (count: number) => `Needs my vote (${count})`,
    governor: 'Decided by',
    governors: { all: 'All votes', operations: 'Operations', protocol: 'Protocol' },
    quorum: (part: string) => `${part} of the quorum`,
    quorumOpen: 'quorum fixed when voting begins',
    quorumLabel: 'Part of the quorum that is reached',
    feed: 'Feed of proposals (Atom)',
    csv: 'My votes (CSV)',
  },
};

export const listCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
