'use client';

import { liquidStakingAbi } from '@metis-blitz/protocol/abi/liquidStaking';
import { requestWithdrawal } from '@metis-blitz/sdk/writes';
import { parseEventLogs, type TransactionReceipt } from 'viem';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { LeaveSummary } from '../components/LeaveSummary.tsx';
import { withdrawCopy } from '../copy.ts';
import { type LeaveRequest, leaveRequest } from '../schema.ts';
import { leaveRefreshes } from './leaveRefreshes.ts';

const words = withdrawCopy.flows;

/** Gives lsMETIS back for a ticket in the queue. */
export const requestFlow = defineFlow<LeaveRequest>({
  id: 'request-withdrawal',
  schema: leaveRequest,
  title: ({ shares }) => words.request(formatAmount(shares, { digits: 18, trim: true })),
  Summary: (props) => <LeaveSummary {...props} way="later" />,
  risks: () => [words.riskFinal, words.riskLoss],
  steps: () => [
    {
      id: 'request',
      title: words.requestStep,
      commit: ({ shares }, { deployment: { contracts }, account }) =>
        requestWithdrawal(contracts, { shares, receiver: account, owner: account }),
      verify: (_, __, receipt) => {
        if (ticketOf(receipt) === undefined) throw new Error('No ticket was issued.');
      },
    },
  ],
  refreshes: leaveRefreshes,
  onSuccess: (_, receipts) => ({
    sentence: words.requested(String(receipts.map(ticketOf)[0] ?? '')),
    next: { href: '/withdraw/#tickets', label: words.tickets },
  }),
});

function ticketOf(receipt: TransactionReceipt): bigint | undefined {
  const [queued] = parseEventLogs({
    abi: liquidStakingAbi,
    eventName: 'WithdrawalQueued',
    logs: receipt.logs,
  });
  return queued?.args.firstTicketId;
}
