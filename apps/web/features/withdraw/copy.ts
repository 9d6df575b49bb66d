import { plural } from '../../ui/copy/plural.ts';
import type { Words } from '../../ui/copy/Words.ts';
import { zh } from './copy.zh.ts';

/** The words of leaving. */
const words = {
  en: {
    failed: {
      title: 'The queue could not be read',
      meaning: 'Tickets and lsMETIS are where they were: only the reading failed.',
      remedy: 'The node may be busy. Try again in a few seconds.',
    },
    form: {
      amount: 'lsMETIS to give back',
      how: 'How to leave',
      now: 'At once',
      nowShort: (room: string) => `The buffer has ${room} METIS free now: less than this takes.`,
      takeMost: (shares: string) => `Leave with ${shares} lsMETIS instead`,
      later: 'Later, free',
      each: 'METIS for each lsMETIS',
      metis: 'METIS to you',
      free: 'Free in the buffer',
      nextTurn: 'With the next turn of the queue',
      get: 'You get',
      cost: 'It costs',
      when: 'When',
      atOnce: 'With the transaction',
      nothing: 'Nothing',
      ahead: 'Waits before you',
      riskNow: 'The fee rises as the buffer empties: you see the price of this moment.',
      riskLater:
        'A ticket pays what it is worth now, or less if the price falls before its turn. It earns nothing while it waits.',
      least: (amount: string) => `A ticket is at least ${amount} METIS, unless you give back all you have.`,
      shortWord: 'Short.',
      smallWord: 'Small.',
      actionNow: 'Leave at once',
      actionLater: 'Ask for a ticket',
      empty: 'You hold no lsMETIS',
      emptyText: 'Stake METIS first; what you hold can be given back here, at once or by the queue.',
      emptyAction: 'Stake METIS',
    },
    tickets: {
      title: 'Your tickets',
      note: 'First come, first served. A ticket can be sent or sold like any NFT; it cannot be taken back.',
      empty: 'Your tickets will stand here',
      emptyText:
        'Each withdrawal by the queue is a ticket: its amount, its place, and when it should be payable.',
      connect: 'Connect a wallet to see your tickets.',
      ticket: (id: string) => `Ticket ${id}`,
      state: { waiting: 'Waiting', claimable: 'Ready', claimed: 'Paid' },
      place: (place: string, ahead: string) => `Place ${place}, ${ahead} METIS before it`,
      first: 'First in the queue',
      ready: 'METIS is set aside for it',
      due: 'Due: anyone may turn the queue on, a keeper does so every few seconds',
      less: 'Lower.',
      lost: (lost: string, asked: string) => `It pays ${lost} METIS less than the ${asked} asked for.`,
      wouldLose: (lost: string, asked: string) =>
        `At today’s price it pays ${lost} METIS less than the ${asked} asked for.`,
      because: (name: string, when: string) =>
        `${name} was slashed beyond its bond on ${when}; all who hold lsMETIS or wait share that loss alike.`,
      becauseLoss:
        'The price of lsMETIS fell before its turn; all who hold lsMETIS or wait share that loss alike.',
      at: 'Should be ready',
      claim: 'Claim',
      all: (count: number) => `All ${count} that are ready`,
      pick: (id: string) => `Claim ticket ${id} too`,
      picked: (count: number, amount: string) =>
        plural(count, `1 ticket, ${amount} METIS`, `${count} tickets, ${amount} METIS`),
      pickedNone: 'No ticket is chosen.',
      pickedFull: (most: number) => `One transaction takes ${most} at most; claim the others after it.`,
      claimPicked: (amount: string) => `Claim ${amount} METIS`,
      toClaim: 'Claim together',
      show: (id: string) => `Show ticket ${id}`,
      hide: (id: string) => `Hide ticket ${id}`,
      picture: (id: string) => `Ticket ${id}, drawn by its contract`,
      pictureNote:
        'Its contract draws it anew at every moment: this is what a wallet or a market shows of it.',
      pictureFailed: 'The picture could not be read. The ticket is where it was.',
      add: 'Show the ticket in your wallet',
      added: 'Your wallet shows the ticket.',
      declined: 'Your wallet did not add it. Its contract and token ID above work in any wallet.',
      contract: 'Contract',
      number: 'Token ID',
      asked: 'Asked on',
      progress: (id: string) => `Ticket ${id}: part of the wait that is over`,
      lower: 'Why can a ticket pay less than it says?',
      lowerText:
        'If a sequencer is slashed beyond its bond while you wait, the loss is shared by all who are in, also by those who wait. Gains made while you wait are not yours. Once a ticket is ready its amount is fixed.',
    },
    flows: {
      redeem: (shares: string) => `Leave at once with ${shares} lsMETIS`,
      request: (shares: string) => `Ask to withdraw ${shares} lsMETIS`,
      claim: (count: number) => plural(count, 'Claim a ticket', `Claim ${count} tickets`),
      redeemStep: 'Leave',
      requestStep: 'Ask',
      claimStep: 'Claim',
      shares: 'lsMETIS',
      metis: 'METIS',
      riskPrice: 'The price can move before your transaction: it reverts if you would get over 0.5 % less.',
      riskFinal: 'A ticket is final: it can be sold, not taken back.',
      riskLoss: 'It pays less if a slash lowers the price before its turn.',
      riskNone: 'Nothing can change any more: the METIS is set aside.',
      redeemed: (amount: string) => `${amount} METIS came to your account.`,
      requested: (id: string) => `Ticket ${id} stands in the queue.`,
      claimed: (amount: string) => `${amount} METIS came to your account.`,
      ticket: (id: string) => `Ticket ${id}`,
      others: (count: number) => plural(count, 'One more ticket', `${count} more tickets`),
      tickets: 'See your tickets',
      portfolio: 'See your portfolio',
    },
  },
};

export const withdrawCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
