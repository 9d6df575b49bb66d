import type { Words } from '../../ui/copy/Words.ts';
import { zh } from './simulationCopy.zh.ts';

/** The words of a proposal that is executed for trial. */
const words = {
  en: {
    title: 'Simulation',
    note: 'The calls, made on the newest block as the timelock would make them. Nothing is sent, and no key is used.',
    idle: 'It is simulated as soon as the form is complete. A proposal that would fail cannot be submitted.',
    running: 'Simulating on the newest block…',
    works: 'Works.',
    ok: 'Executed now, every call succeeds.',
    fails: 'Fails.',
    failed: (call: number, of: number) =>
      of > 1
        ? `Executed now, call ${call} of ${of} is refused, and with it all.`
        : 'Executed now, it is refused.',
    unread: 'It could not be simulated: the node did not answer.',
    block: (number: string) => `Block ${number}`,
    apart:
      'Each call was tried for itself: this node cannot pretend that they run together, or one sends METIS or moves the timelock. What they change together is not shown.',
    caps: 'Effect on the fund’s caps',
    capsNote: 'Room in the sliding windows. It is taken when METIS is promised, and given back only by time.',
    balances: 'Balances',
    state: 'What else changes',
    none: 'No cap, balance or setting that is watched would change.',
    column: 'Figure',
    before: 'Now',
    after: 'After',
    difference: 'Change',
    over: 'It is over: what it did is on the chain.',
    small: {
      idle: 'It is simulated as soon as the form is complete. A grant that the fund would refuse cannot be submitted.',
      ok: 'Proposed now, the fund takes it.',
      note: 'Proposed on the newest block with your account. Nothing is sent, and no key is used.',
      now: 'When it is proposed',
      apart:
        'It was tried as a single call: this node cannot look at the fund right after it. What a proposal moves is the deposit alone.',
      capsNote:
        'Charged only when it is enacted, if stakers let it pass: by the fund’s rules and the figures of this block.',
      later: 'Also when it is enacted.',
    },
    refused: (why: string) => `Executed now, it would fail. ${why}`,
  },
};

export const simulationCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
