import { plural } from '../../../ui/copy/plural.ts';
/** The words of the forms of delegation. */
export const formWords = {
  tabs: { delegate: 'Delegate', move: 'Move', undelegate: 'Undelegate' },
  choice: 'What to do',
  amount: 'Amount to delegate',
  amountOut: 'Amount to undelegate',
  amountMove: 'Amount to move',
  yours: 'Delegated here',
  get: 'You earn',
  getValue: (amount: string) => `about ${amount} METIS`,
  getNote: (percent: string, days: string) =>
    `APR of ${percent}, realised in ${days}, shared with what you add. A projection, no promise`,
  getUnknown: 'by the blocks it produces',
  getEmpty: (percent: string) => `${percent} APR, realised`,
  getEmptyNote: (days: string) => `in the last ${days}, after commission`,
  getRise: (percent: string, amount: string) =>
    `about ${amount} METIS once its commission of ${percent} holds`,
  cost: 'Commission',
  costValue: (percent: string) => `${percent} of rewards`,
  when: 'Leaving takes',
  whenValue: (duration: string) => `${duration} of unbonding`,
  closed: {
    word: 'Closed.',
    bond: 'Its bond covers no more. A top-up by its operator, or who leaves, makes room.',
    status: 'Only an active sequencer takes delegations.',
    paused: 'The guardian has paused all ways in for now. Every way out stays open.',
  },
  covered:
    'While its bond is full, no slash can reach you. Rewards follow the blocks that it really produces.',
  uncovered: 'Its bond is not full: a slash can reach you.',
  action: 'Delegate METIS',
  outGet: 'You get',
  outCost: 'It costs',
  outCostValue: 'No fee; it earns nothing on its way',
  outWhen: 'When',
  outAtOnce: 'At once: nothing of it can be slashed any more',
  outRisk: 'Until then it can still be slashed with the sequencer. It can be taken back while it waits.',
  outAction: 'Undelegate',
  settleFirst: 'Settle first, with one more signature',
  settleNote: (epochs: string) =>
    `${epochs} not settled yet. Leaving before that gives up what they would pay on this stake.`,
  epochs: (count: bigint) => plural(count, '1 epoch is', `${count} epochs are`),
  moveTo: 'To',
  moveChoose: 'Choose a sequencer',
  moveOption: (name: string, commission: string, apr: string, room: string) =>
    `${name}: ${apr} APR, ${commission} commission, takes ${room}`,
  moveGet: 'You earn there',
  moveWhen: 'When',
  moveWhenValue: 'At once: it earns there from the next epoch on',
  moveLock: 'Then',
  moveLockValue: (duration: string) => `stays for ${duration}; it can be undelegated any time`,
  moveAction: 'Move METIS',
  moveNoTarget: 'Choose where it should go.',
  moveRisk: 'Rewards that are settled stay yours to claim here.',
  moveRefused: {
    word: 'Not now.',
    notFull:
      'Its bond does not cover its delegators, so what is here answers for it: stake may not slip away from a slash. It can leave by undelegating.',
    locked:
      'This stake came from another sequencer a short while ago and stays for one unbonding period, so that nobody hops after every epoch. It can be undelegated now, and moved',
    paused: 'All ways in are paused for now, and moving is one. Undelegating stays open.',
    nowhere: 'No other sequencer takes a delegation now. Undelegating stays open.',
    instead: 'Undelegate instead',
  },
} as const;
