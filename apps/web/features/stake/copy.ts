import { defineCopy } from '../../ui/copy/defineCopy.ts';

/** The words of staking. */
export const stakeCopy = defineCopy({
  en: {
    failed: {
      title: 'The vault could not be read',
      meaning: 'Stake and balances are where they were: only the reading failed.',
      remedy: 'The node may be busy. Try again in a few seconds.',
    },
    figures: {
      apr: 'Realised, a year',
      aprNote: 'How this is made',
      aprNone: 'Not enough history yet',
      aprNoIndex: 'Needs the index',
      staked: 'METIS staked',
      rate: 'METIS per lsMETIS',
      stakers: 'Stakers',
      waiting: 'Waiting to leave',
    },
    apr: {
      title: 'How the yearly rate is made',
      formula: '(rate at the end − rate at the start) ÷ rate at the start × one year ÷ time between them',
      meaning:
        'It is what lsMETIS really gained, after the vault’s fee, drawn out to a year without compounding. It is no promise: rewards follow the blocks that sequencers produce.',
      start: 'Rate at the start',
      end: 'Rate at the end',
      from: 'From',
      to: 'To',
      result: 'A year',
      fee: 'The vault’s fee, part of rewards',
    },
    form: {
      title: 'Stake',
      amount: 'Amount to stake',
      get: 'You get',
      rate: 'Rate',
      rates: (metis: string, shares: string) => `1 lsMETIS = ${metis} METIS · 1 METIS = ${shares} lsMETIS`,
      cost: 'Fee',
      costValue: 'None to stake',
      earns: 'Begins to earn',
      earnsValue: 'At once, as rewards vest',
      paused: 'Staking is paused. Leaving is not, and cannot be.',
      full: 'The vault is full for now: its cap can be raised by a vote.',
      cap: (room: string) => `The vault takes ${room} METIS more now.`,
      risk: 'If a sequencer is slashed beyond its bond, the price of lsMETIS falls.',
      action: 'Stake METIS',
    },
    flow: {
      title: (amount: string) => `Stake ${amount} METIS`,
      step: 'Stake',
      metis: 'METIS',
      shares: 'lsMETIS',
      riskLoss:
        'If a sequencer is slashed beyond its bond, the price of lsMETIS falls and you share the loss.',
      riskTime: 'Leaving takes a fee at once, or time in the queue for none.',
      riskRate: 'The price can move before your transaction: it reverts if you would get over 0.1 % less.',
      done: (shares: string) => `You hold ${shares} lsMETIS more.`,
      next: 'See your portfolio',
    },
    token: {
      add: 'Show lsMETIS in your wallet',
      added: 'Your wallet shows lsMETIS.',
      declined: 'Your wallet did not add it.',
    },
    exits: {
      now: 'At once',
      nowFee: (percent: string) => `for ${percent} now`,
      nowRoom: (amount: string) => `up to ${amount} METIS from the buffer`,
      later: 'Later, for nothing',
      laterWait: (duration: string) => `in about ${duration}`,
      laterSoon: 'with the next turn of the queue',
      laterQueue: (amount: string) => `${amount} METIS wait before you`,
    },
  },
});
