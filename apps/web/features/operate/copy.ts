import type { Words } from '../../ui/copy/Words.ts';
import { flowWords } from './copy/flowWords.ts';
import { formWords } from './copy/formWords.ts';
import { laterWords } from './copy/laterWords.ts';
import { zh } from './copy.zh.ts';

/** The words of running a sequencer. */
const words = {
  en: {
    failed: {
      title: 'The pool could not be read',
      meaning: 'Bonds and delegations stand on the chain: only the reading failed.',
      remedy: 'The node may be busy. Try again in a few seconds.',
    },
    takes: {
      title: 'What it takes',
      truth:
        'Who sequences Metis is decided on Ethereum L1, by Metis’ own locking pool. Registering here changes nothing there: it lets the blocks that your key really produces earn, for you and for those who delegate to you.',
      word: 'L2 only.',
      bond: 'Least bond',
      bondNote: 'first to pay for a slash; it earns like delegated stake, without commission',
      cover: 'Delegations that a bond covers',
      coverValue: 'four times the bond',
      most: 'Most that one sequencer holds',
      mostNote: 'bond and delegations together',
      commission: 'Commission',
      commissionValue: (percent: string) => `0 to ${percent} of delegators’ rewards`,
      commissionNote: (duration: string) => `a rise is announced ${duration} ahead, a cut counts at once`,
      reward: 'Paid for each block now',
      leaving: 'Bond leaves in',
      leavingNote: 'it can be slashed until then; nobody can pause it',
      slash: 'A slash takes at most',
      slashValue: '10 % of bond and delegations',
      slashNote: (duration: string) =>
        `one by vote in ${duration}; one by proof of two blocks of one height, for ever`,
      key: 'A key',
      keyValue: 'serves one sequencer, once',
      keyNote: 'after a change the old key’s late epochs are still paid',
    },
    mine: {
      title: 'Your sequencers',
      choose: 'Sequencer',
      public: 'Its public page',
      bond: 'Bond',
      cover: 'Bond cover in use',
      coverNote: (used: string) => `${used} METIS are delegated or on their way out`,
      leaving: 'Bond on its way out',
      rewards: 'Your rewards',
      rewardsNote: 'of bond and commission',
      claim: 'Claim to the recipient',
      commission: 'Commission',
      commissionRise: (percent: string) => `${percent} from`,
      another: 'Register another one',
      back: 'Back to your sequencers',
      tabs: {
        bond: 'Bond',
        commission: 'Commission',
        key: 'Key',
        profile: 'Profile',
        handover: 'Hand over',
        leave: 'Leave',
      },
      what: 'What to change',
      jailed: (missing: string) =>
        `Its bond is below the least: it earns nothing, and neither do its delegators. A top-up of ${missing} METIS ends that at once.`,
      notFull: (missing: string) =>
        `Its bond does not cover its delegators: nobody can delegate to it. A top-up of ${missing} METIS makes it full.`,
      exiting:
        'It is leaving. Nothing can be changed any more; the bond can be taken out when its time is over.',
      exited: 'It has left. What is left of the bond can be taken out.',
      tombstoned: 'It was removed for equivocation. What is left of the bond can be taken out at once.',
      word: 'Careful.',
      ready: 'It can be taken out.',
      take: 'Take the bond out',
    },
    offer: {
      word: 'Offered to you.',
      text: (name: string) =>
        `The operator of ${name} names you as the next one. With it come its bond, its votes and its duties.`,
      accept: 'Become its operator',
    },
    announced: 'Announced.',
    later: laterWords,
    form: formWords,
    flows: flowWords,
  },
};

export const operateCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
