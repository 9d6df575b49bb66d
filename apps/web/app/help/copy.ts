import type { Words } from '../../ui/copy/Words.ts';
import { zh } from './copy.zh.ts';

const words = {
  en: {
    sure: {
      title: 'Before you sign',
      real: {
        name: 'Is this the real app?',
        text: 'Anyone may serve it. What counts are the contracts: this page compares the code of each one with its own build of the sources, and every build prints a hash of its files that anybody can make again.',
      },
      nobody: {
        name: 'Nobody writes to you first',
        text: 'Nobody of this project sends you a link, a form or a message, and nobody asks for your seed phrase or a key. Who does so is a thief, whatever the name.',
      },
      call: {
        name: 'One call, shown beforehand',
        text: 'Your wallet is asked for one call at a time, told in plain words and tried on the chain first. No allowance is ever given: what you have can only move by your next signature.',
      },
      check: 'Compare the code now',
    },
    parts: {
      earn: {
        title: 'Staking and earning',
        list: [
          {
            ask: 'What do I hold after staking?',
            answer:
              'lsMETIS, a token of your own. Its number stays the same, and each is worth more METIS as rewards come in. It moves like any token, and it votes.',
          },
          {
            ask: 'When do rewards come?',
            answer:
              'Sequencers are paid for blocks they really produced once Metis’ record of an epoch can no longer be rewritten. The vault collects that from time to time; a gain then counts little by little, so that nobody can come for one day and take it.',
          },
          {
            ask: 'Why does the rate change from month to month?',
            answer:
              'What is shown was realised: it follows the blocks of the past, the stake they were shared by, and the fee. It is no promise, and a projection only draws it out.',
          },
          {
            ask: 'What does it cost?',
            answer:
              'Nothing to stake. The vault keeps a part of rewards, never of what you put in, and leaving at once takes a fee that grows as the buffer empties. Both have limits that no vote can pass.',
          },
        ],
      },
      leave: {
        title: 'Leaving',
        list: [
          {
            ask: 'How long does leaving take?',
            answer:
              'At once for a fee while the buffer has METIS; else a ticket of the queue, which is paid when METIS has unbonded. The form shows the place and the time before you sign.',
          },
          {
            ask: 'Can anyone stop me from leaving?',
            answer:
              'No. New stake can be paused for a while; leaving, claiming and undelegating have no pause and no role at all.',
          },
          {
            ask: 'Why can a ticket pay less than it says?',
            answer:
              'If a sequencer is slashed beyond its bond while you wait, all share that loss, those who wait too. Once a ticket is ready its amount is fixed.',
          },
          {
            ask: 'Can I take a ticket back?',
            answer:
              'No, but it is yours: it can be sent or sold like any NFT. An undelegation from a sequencer can be taken back while it waits.',
          },
          {
            ask: 'The buffer is empty. What now?',
            answer:
              'The queue fills it again as METIS unbonds. Ask for a ticket, or come back later: the page shows how much is free.',
          },
          {
            ask: 'Is there a market for lsMETIS?',
            answer:
              'Perhaps elsewhere. This app shows no prices of others, for it could not prove them: both ways out here are at the rate of the contracts.',
          },
        ],
      },
      choose: {
        title: 'Delegating and voting',
        list: [
          {
            ask: 'Liquid or delegated: what is the difference?',
            answer:
              'The vault spreads stake over sequencers that were voted in, and you hold a token. With a delegation you choose one sequencer, earn what it earns, and wait the whole unbonding time to leave.',
          },
          {
            ask: 'How do I choose a sequencer?',
            answer:
              'Look at whether its bond is full, at its uptime, at what it really paid, and at how its commission has changed. Tick up to four to see them side by side.',
          },
          {
            ask: 'What happens when a commission rises?',
            answer:
              'It is announced one unbonding time ahead, and the page of the sequencer says so: who undelegates on that day is out before it counts.',
          },
          {
            ask: 'Why is my voting power not what I hold now?',
            answer:
              'A vote counts what you held when it began, so that nobody buys in for a vote and leaves. The proposal shows both figures and where each comes from.',
          },
        ],
      },
      stuck: {
        title: 'When something is stuck',
        list: [
          {
            ask: 'My transaction does not end',
            answer:
              'It goes on without this page: the line at the top comes back after a reload. It sees when the wallet speeds it up, replaces it or drops it, and says what became of it.',
          },
          {
            ask: 'My wallet is on another network',
            answer:
              'Press “Switch network” at the top. If the wallet does not know this chain, it is offered to it.',
          },
          {
            ask: 'My wallet is not in the list',
            answer:
              'The list holds wallets that announce themselves in this browser. Unlock yours, or open this page in the browser of a wallet on your phone.',
          },
          {
            ask: 'A line says that figures are old',
            answer:
              'The index that keeps history is behind or silent. What you sign does not come from it: balances, rates and states are read from the chain.',
          },
          {
            ask: 'Nothing loads',
            answer:
              'The nodes of the chain may not answer. In the settings you can name one of your own; it is checked for the right chain before it is believed.',
          },
          {
            ask: 'I have lost my ticket or my delegation',
            answer:
              'They are on the chain, under the account that signed. Open Portfolio with that account, or look at any address there without a wallet.',
          },
        ],
      },
    },
    kept: {
      title: 'What this page keeps',
      list: [
        'No account, no cookie, no analytics, and no request to any place but the one it came from and the nodes you allow.',
        'In this browser only: language, theme, a node of your own, the last wallet, transactions that run, and drafts of proposals. Clearing the data of the site removes all of it.',
        'The code is under the MIT licence and comes as it is, without warranty. The app is a window: the same contracts can be called by any other.',
      ],
    },
    fault: {
      title: 'If you find a fault',
      list: [
        'Report it privately through the security advisories of the source repository, with steps that run on a local chain; SECURITY.md there says how.',
        'The contracts are not audited. What is proved about them, and how to run the proofs, stands in the sources.',
      ],
    },
  },
};

/** The words of the help page. */
export const helpCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
