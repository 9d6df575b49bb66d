import type { Words } from '../../ui/copy/Words.ts';
import { zh } from './copy.zh.ts';

/** The words of the portfolio. */
const words = {
  en: {
    badWatch: {
      title: 'The address to look at is none',
      meaning: 'The link ends in something that is no address. Nothing else is affected.',
    },
    none: {
      title: 'What you have will stand here',
      text: 'Connect a wallet, or look at any address without one: stake, delegations, tickets, votes and rewards in one place.',
      watch: 'Address to look at',
      look: 'Look at it',
      connect: 'Connect wallet',
    },
    failed: {
      title: 'The figures could not be read',
      meaning: 'What you have stands on the chain: only the reading failed.',
      remedy: 'The node may be busy. Try again in a few seconds.',
    },
    head: {
      total: 'Everything together',
      totalNote: (balance: string) =>
        `lsMETIS, delegations, tickets and what is on its way out. ${balance} METIS more are in the wallet.`,
      liquid: 'Liquid',
      liquidNote: (shares: string) => `${shares} lsMETIS`,
      delegated: 'Delegated',
      delegatedNote: (count: number) => (count === 1 ? 'with one sequencer' : `with ${count} sequencers`),
      leaving: 'Leaving',
      leavingNote: 'tickets and unbonding',
      votes: 'Voting power',
      rewards: 'Rewards to claim',
      earned: 'Earned in all',
      earnedNote: 'by lsMETIS and delegations',
    },
    delegations: {
      title: 'Delegations',
      sequencer: 'Sequencer',
      assets: 'Delegated',
      rewards: 'To claim',
      empty: 'Nothing is delegated',
      emptyText: 'Pick a sequencer; what you delegate earns by the blocks it produces.',
      emptyAction: 'See the sequencers',
    },
    tickets: {
      title: 'Tickets and unbonding',
      see: 'See and claim tickets',
      ticket: (id: string) => `Ticket ${id}`,
      ready: 'ready to claim',
      waiting: 'waits in the queue',
      none: 'Nothing is leaving',
      noneText: 'Tickets of the queue and undelegations stand here until they are paid.',
    },
    history: {
      title: 'History',
      note: 'From the index. Each line is an event on the chain.',
      csv: 'Download as CSV',
      indexWord: 'Index.',
      noIndex:
        'The history comes from the index, which does not answer now. Figures above are from the chain.',
      empty: 'Nothing has happened yet',
      emptyText: 'Each stake, delegation, vote and claim will stand here with its date and amount.',
      what: 'What',
      when: 'When',
      amount: 'METIS',
      more: 'Show more',
      kinds: {
        staked: 'Staked',
        redeemed: 'Left at once',
        'withdrawal-requested': 'Asked to withdraw',
        'ticket-finalized': 'Ticket became ready',
        'ticket-claimed': 'Claimed a ticket',
        'ticket-received': 'Received a ticket',
        'ticket-sent': 'Sent a ticket',
        'shares-received': 'Received lsMETIS',
        'shares-sent': 'Sent lsMETIS',
        delegated: 'Delegated',
        undelegated: 'Undelegated',
        'unbonding-cancelled': 'Took an undelegation back',
        redelegated: 'Moved a delegation',
        withdrawn: 'Withdrew unbonded METIS',
        'rewards-claimed': 'Claimed rewards',
        slashed: 'Slashed with a sequencer',
        bonded: 'Bonded',
        'bond-withdrawn': 'Withdrew bond',
        'operator-rewards-claimed': 'Claimed an operator’s rewards',
        proposed: 'Proposed',
        voted: 'Voted',
        'votes-delegated': 'Delegated votes',
        'stream-claimed': 'Claimed from a stream',
      },
    },
    earned: {
      title: 'Rewards over time',
      note: 'All that was earned so far. Rewards of delegations are drawn when they are claimed.',
      toClaim: (amount: string) =>
        `All that was earned so far. Rewards of delegations are drawn when they are claimed: ${amount} METIS more can be.`,
      axis: 'METIS earned',
      liquid: 'lsMETIS',
      delegated: 'Delegations, claimed',
      label: (liquid: string, delegated: string) =>
        `Rewards over time: lsMETIS ends at ${liquid} METIS, delegations at ${delegated} METIS`,
      time: 'When',
      csv: 'Rewards as CSV',
    },
    chart: {
      title: 'At work over time',
      note: 'lsMETIS at the rate of each day, and delegations, in METIS. What is leaving is not in it.',
      label: (first: string, last: string) => `At work over time, from ${first} to ${last} METIS`,
      time: 'When',
      value: 'METIS at work',
    },
  },
};

export const portfolioCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
