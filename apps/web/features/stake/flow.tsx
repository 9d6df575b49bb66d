'use client';

import { liquidStakingAbi } from '@metis-blitz/protocol/abi/liquidStaking';
import { getVault } from '@metis-blitz/sdk/reads';
import { stake } from '@metis-blitz/sdk/writes';
import { parseEventLogs, type TransactionReceipt } from 'viem';
import { chainKey, indexKey } from '../../lib/query/keys.ts';
import { defineFlow } from '../../tx/defineFlow.tsx';
import { formatAmount } from '../../ui/amount/formatAmount.ts';
import { StakeSummary } from './components/StakeSummary.tsx';
import { stakeCopy } from './copy.ts';
import { least, sharesFor } from './model.ts';
import { type StakeRequest, stakeRequest } from './schema.ts';

const words = stakeCopy.flow;

/** Stakes METIS for lsMETIS: one call, one signature. */
export const stakeFlow = defineFlow<StakeRequest>({
  id: 'stake',
  schema: stakeRequest,
  title: ({ assets }) => words.title(formatAmount(assets, { digits: 18, trim: true })),
  Summary: StakeSummary,
  risks: () => [words.riskLoss, words.riskTime, words.riskRate],
  steps: () => [
    {
      id: 'stake',
      title: words.step,
      commit: async ({ assets }, { client, deployment, account }) => {
        const vault = await getVault(client, { contracts: deployment.contracts });
        return stake(deployment.contracts, {
          assets,
          receiver: account,
          minShares: least(sharesFor(vault, assets)),
        });
      },
      verify: (_, __, receipt) => {
        if (sharesOf(receipt) === undefined) throw new Error('No lsMETIS was issued.');
      },
    },
  ],
  refreshes: (_, account) => [
    chainKey('vault'),
    chainKey('balance', account),
    chainKey('votingPower', account),
    indexKey('protocol'),
    indexKey('account', account),
    indexKey('history', account),
  ],
  onSuccess: (_, receipts) => ({
    sentence: words.done(formatAmount(receipts.map(sharesOf)[0] ?? 0n)),
    next: { href: '/portfolio/', label: words.next },
  }),
});

function sharesOf(receipt: TransactionReceipt): bigint | undefined {
  const [staked] = parseEventLogs({ abi: liquidStakingAbi, eventName: 'Staked', logs: receipt.logs });
  return staked?.args.shares;
}
