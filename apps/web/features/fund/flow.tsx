'use client';

import { ecosystemFundAbi } from '@metis-blitz/protocol/abi/ecosystemFund';
import { claimStream } from '@metis-blitz/sdk/writes';
import { parseEventLogs, type TransactionReceipt } from 'viem';
import { chainKey, indexKey } from '../../lib/query/keys.ts';
import { defineFlow } from '../../tx/defineFlow.tsx';
import { formatAmount } from '../../ui/amount/formatAmount.ts';
import { ClaimSummary } from './components/ClaimSummary.tsx';
import { fundCopy } from './copy.ts';
import { type ClaimRequest, claimRequest } from './schema.ts';

/** Takes what has vested of a stream to the account that signs. */
export const claimStreamFlow = defineFlow<ClaimRequest>({
  id: 'claim-stream',
  schema: claimRequest,
  title: ({ streamId }) => fundCopy.claim.title(String(streamId)),
  Summary: ClaimSummary,
  risks: () => [fundCopy.claim.risk],
  steps: () => [
    {
      id: 'claim',
      title: fundCopy.mine.claim,
      commit: ({ streamId }, { deployment, account }) =>
        claimStream(deployment.contracts, { streamId, receiver: account }),
      verify: (_, { account }, receipt) => {
        if (claimedBy(receipt) === undefined) throw new Error(`Nothing was paid to ${account}.`);
      },
    },
  ],
  refreshes: (_, account) => [
    chainKey('fund'),
    chainKey('streams'),
    chainKey('balance', account),
    indexKey('account', account),
  ],
  onSuccess: (_, receipts) => ({
    sentence: fundCopy.claim.done(formatAmount(receipts.map(claimedBy)[0] ?? 0n)),
    next: { href: '/fund/', label: fundCopy.claim.next },
  }),
});

function claimedBy(receipt: TransactionReceipt): bigint | undefined {
  const [claimed] = parseEventLogs({ abi: ecosystemFundAbi, eventName: 'StreamClaimed', logs: receipt.logs });
  return claimed?.args.assets;
}
