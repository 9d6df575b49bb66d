'use client';

import { withdrawalQueueAbi } from '@metis-blitz/protocol/abi/withdrawalQueue';
import { claimTicket, claimTickets } from '@metis-blitz/sdk/writes';
import { parseEventLogs, type TransactionReceipt } from 'viem';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { ClaimSummary } from '../components/ClaimSummary.tsx';
import { withdrawCopy } from '../copy.ts';
import { type ClaimRequest, claimRequest } from '../schema.ts';
import { leaveRefreshes } from './leaveRefreshes.ts';

const words = withdrawCopy.flows;

/** Takes the METIS of tickets that are ready: one, or many in one call. */
export const claimTicketsFlow = defineFlow<ClaimRequest>({
  id: 'claim-tickets',
  schema: claimRequest,
  title: ({ ticketIds }) => words.claim(ticketIds.length),
  Summary: ClaimSummary,
  risks: () => [words.riskNone],
  steps: () => [
    {
      id: 'claim',
      title: words.claimStep,
      commit: ({ ticketIds }, { deployment: { contracts }, account }) => {
        const [only] = ticketIds;
        return ticketIds.length === 1 && only !== undefined
          ? claimTicket(contracts, { ticketId: only, receiver: account })
          : claimTickets(contracts, { ticketIds });
      },
      verify: ({ ticketIds }, _, receipt) => {
        if (claimsOf(receipt).length !== ticketIds.length) throw new Error('Not every ticket was paid.');
      },
    },
  ],
  refreshes: leaveRefreshes,
  onSuccess: (_, receipts) => {
    const paid = receipts.flatMap(claimsOf).reduce((sum, { args }) => sum + args.assets, 0n);
    return {
      sentence: words.claimed(formatAmount(paid)),
      next: { href: '/portfolio/', label: words.portfolio },
    };
  },
});

const claimsOf = (receipt: TransactionReceipt) =>
  parseEventLogs({ abi: withdrawalQueueAbi, eventName: 'TicketClaimed', logs: receipt.logs });
