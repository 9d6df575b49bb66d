import type { Words } from '../ui/copy/Words.ts';
import { zh } from './homeCopy.zh.ts';

const words = {
  en: {
    title: ['Stake METIS.', 'Stay liquid.', 'Leave when you like.'],
    between: ' ',
    lead: 'You give METIS and hold lsMETIS, which grows with what sequencers really earn. Leave at once for a small fee, or wait in the queue for none.',
    ways: {
      title: 'Three ways in',
      liquid: {
        name: 'Stay liquid',
        text: 'Give METIS, hold lsMETIS. It grows as rewards come in, moves like any token, and votes.',
      },
      delegate: {
        name: 'Delegate',
        text: 'Pick a sequencer yourself and earn for each block that it really produced. Its bond takes a slash first.',
      },
      vote: {
        name: 'Vote',
        text: 'Both kinds of stake are one voting power: over the rules, and over 4.6 million METIS of the ecosystem fund.',
      },
    },
    exits: { title: 'Two ways out', note: 'Today’s price, and today’s wait. Nobody can pause either.' },
    risks: {
      title: 'What can go wrong',
      slash:
        'A sequencer can be slashed; past its bond, the price of lsMETIS falls and everyone who holds it shares the loss.',
      wait: 'The buffer for leaving at once can run empty; the queue then takes as long as METIS takes to unbond.',
      code: 'The contracts are not audited, and code can have faults.',
      see: 'See what it holds and owes',
    },
    questions: {
      title: 'Before you ask',
      all: 'All questions, and how to be safe',
      rewards: {
        ask: 'Where do the rewards come from?',
        answer:
          'From a reserve that was filled beforehand, at a fixed amount for each block. Metis keeps a record on L2 of who sequenced which blocks; the pool reads it and pays for blocks that were really produced. Nobody reports, and nobody can report wrongly.',
      },
      slash: {
        ask: 'What does a slash do to me?',
        answer:
          'The sequencer’s own bond pays first. Only what the bond does not cover falls on its delegators, the vault among them, and then the price of lsMETIS falls for everyone alike. A ticket that waits in the queue shares the loss; METIS set aside for a ready ticket does not.',
      },
      change: {
        ask: 'Who can change this, and how fast?',
        answer:
          'The contracts have no upgrade key. Parameters move within limits that no vote can pass, after a vote and a timelock that is longer than the way out: who disagrees can leave first. Nobody can pause leaving.',
      },
      vote: {
        ask: 'Do I still vote?',
        answer:
          'Yes. lsMETIS and delegations are one voting power, and it is yours from the start: nothing to set up.',
      },
    },
  },
};

/** The words of the first page that a newcomer sees. */
export const homeCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
