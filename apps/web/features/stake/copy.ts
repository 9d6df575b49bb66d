import { plural } from '../../ui/copy/plural.ts';
import type { Words } from '../../ui/copy/Words.ts';
import { zh } from './copy.zh.ts';

/** The words of staking. */
const words = {
  en: {
    failed: {
      title: 'The vault could not be read',
      meaning: 'Stake and balances are where they were: only the reading failed.',
      remedy: 'The node may be busy. Try again in a few seconds.',
    },
    figures: {
      apr: (span: string) => `APR, realised over the last ${span}`,
      aprNote: 'How this is made',
      aprNone: 'METIS for each lsMETIS; an APR needs more history',
      aprNoIndex:
        'METIS for each lsMETIS, from the chain. What it earned over time needs the index, which does not answer.',
      aprReading: 'APR, realised',
      staked: 'METIS staked',
      rate: 'METIS per lsMETIS',
      stakers: 'Stakers',
      waiting: 'Waiting to leave',
    },
    chart: {
      label: (first: string, last: string) => `METIS per lsMETIS, from ${first} to ${last}`,
      time: 'When',
      value: 'METIS per lsMETIS',
    },
    ways: {
      realised: (percent: string) => `${percent} APR, realised`,
      delegated: (percent: string, count: number) =>
        plural(
          count,
          `${percent} APR, realised by one sequencer`,
          `${percent} APR, realised by ${count} on average`,
        ),
      live: (count: number) => plural(count, 'One vote is open now', `${count} votes are open now`),
      plain: {
        liquid: 'One call, one signature',
        delegate: 'Paid by blocks produced',
        vote: 'One power for both kinds',
      },
      past: (count: number) => `${count} ${plural(count, 'decision', 'decisions')} on record`,
    },
    apr: {
      title: 'How the APR is made',
      formula: '(rate at the end − rate at the start) ÷ rate at the start × one year ÷ time between them',
      meaning:
        'It is what lsMETIS really gained, after the vault’s fee, drawn out to a year without compounding. It is no promise: rewards follow the blocks that sequencers produce.',
      start: 'Rate at the start',
      end: 'Rate at the end',
      from: 'From',
      to: 'To',
      result: 'APR, realised',
      fee: 'The vault’s fee, part of rewards',
    },
    form: {
      title: 'Stake',
      amount: 'Amount to stake',
      get: 'You get',
      rate: (metis: string) => `1 lsMETIS = ${metis} METIS`,
      rateBack: (shares: string) => `1 METIS = ${shares} lsMETIS`,
      cost: 'Fee',
      costValue: 'None to stake',
      earns: 'Next reward',
      earnsVesting: (left: string) => `Flows in for ${left} more`,
      earnsTitle: (amount: string) => `${amount} METIS vest to everybody who holds lsMETIS`,
      earnsHarvest: 'With the next harvest',
      earn: 'At the realised APR,',
      earnValue: (amount: string) => `about ${amount} METIS`,
      pausedWord: 'Paused.',
      paused: 'Staking is paused. Leaving is not, and cannot be.',
      fullWord: 'Full.',
      full: 'The vault is full for now: its cap can be raised by a vote.',
      capWord: 'Cap.',
      cap: (room: string) => `The vault takes ${room} METIS more now.`,
      risk: 'If a sequencer is slashed beyond its bond, the price of lsMETIS falls.',
      action: 'Stake METIS',
    },
    horizon: {
      label: 'Over what time',
      month: 'in a month',
      quarter: 'in a quarter',
      year: 'in a year',
      years: 'in three years',
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
      nowFee: 'fee of this moment',
      nowRoom: (amount: string) => `${amount} METIS are free in the buffer`,
      nowEmpty: 'The buffer is empty now: the queue comes first',
      later: 'By the queue',
      laterFree: 'estimated, no fee',
      laterSoon: 'Next turn',
      laterSoonFree: 'of the queue, no fee',
      laterQueue: (amount: string) => `${amount} METIS wait before you`,
      laterEmpty: 'Nobody waits before you',
      compare: 'Compare both with your amount',
    },
  },
};

export const stakeCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
