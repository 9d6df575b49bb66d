import type { Words } from '../ui/copy/Words.ts';
import { zh } from './copy.zh.ts';

const words = {
  en: {
    skip: 'Skip to content',
    main: 'Main',
    more: 'More',
    epoch: 'Epoch',
    reading: 'Reading the chain…',
    settings: 'Settings',
    theme: { dark: 'Dark', light: 'Light', name: 'theme' },
    nav: {
      stake: 'Stake',
      withdraw: 'Withdraw',
      sequencers: 'Sequencers',
      govern: 'Govern',
      fund: 'Fund',
      portfolio: 'Portfolio',
      transparency: 'Transparency',
      run: 'Run a sequencer',
      help: 'Help',
    },
    footer: {
      layer:
        'The real bonding of Metis sequencers happens on Ethereum L1. Metis Blitz is a delegation layer of its own on L2, with its own bonds, that pays by Metis’ on-chain record of who produced which blocks.',
      books: 'What it holds and owes',
      design: 'Design',
    },
    site: {
      title: 'Metis Blitz: stake METIS and stay liquid',
      description:
        'Stake METIS for lsMETIS, delegate to a sequencer pool, and vote on what the ecosystem fund pays. Every figure from the chain.',
    },
    pages: {
      withdraw: {
        name: 'Withdraw',
        title: 'Withdraw',
        lead: 'Leave at once from the buffer for a fee, or take a ticket and leave for nothing. Nobody can pause either.',
      },
      sequencers: {
        name: 'Sequencers',
        title: 'Sequencers',
        lead: 'Delegate METIS to a sequencer and earn for each block that it really produced, by Metis’ own record. Bonding itself happens on Ethereum L1; this is a delegation layer of the L2.',
      },
      sequencer: {
        name: 'Sequencer',
        title: 'Sequencer',
        lead: 'One sequencer: its bond and cover, commission, blocks, rewards and slashes, and the form to delegate to it.',
      },
      governance: {
        name: 'Govern',
        title: 'Govern',
        lead: 'Both kinds of stake vote: on the rules of the protocol, and on what the ecosystem fund pays.',
        action: 'New proposal',
      },
      proposal: {
        name: 'Proposal',
        title: 'Proposal',
        lead: 'One proposal: what it does in plain sentences, its simulation, the votes, and when what happens.',
      },
      newProposal: {
        name: 'New proposal',
        title: 'New proposal',
        lead: 'Say what should happen, why, and what else was considered. It is simulated on the chain, and submitted only if it would work.',
      },
      delegates: {
        name: 'Delegates',
        title: 'Delegates',
        lead: 'No time to read every proposal? Let someone vote with your power. Your stake stays yours, and you take the votes back when you like.',
      },
      fund: {
        name: 'Fund',
        title: 'Ecosystem fund',
        lead: '4.6 million METIS in buckets with a purpose each. What leaves is capped, streamed, and on the record.',
      },
      portfolio: {
        name: 'Portfolio',
        title: 'Portfolio',
        lead: 'Everything you have here, and everything that has happened to it.',
      },
      transparency: {
        name: 'Transparency',
        title: 'Transparency',
        lead: 'What the protocol holds and owes, who may do what, and how long they must wait: read from the chain, in your browser.',
      },
      run: {
        name: 'Run a sequencer',
        title: 'Run a sequencer',
        lead: 'Register, bond, and answer for your blocks: they then earn for you and for those who delegate to you.',
      },
      help: {
        name: 'Help',
        title: 'Help and safety',
        lead: 'How to be sure of what you sign, how things work, and what to do when something is stuck.',
      },
      design: {
        name: 'Design',
        title: 'Design',
        lead: 'Every part that screens are made of, with the values of an example.',
        loading: 'Loading the parts…',
      },
      notFound: {
        title: 'There is no such page',
        lead: 'The address may be mistyped, or the page has moved.',
      },
    },
  },
};

/** The words around every page, and the title and purpose of each. */
export const shellCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
