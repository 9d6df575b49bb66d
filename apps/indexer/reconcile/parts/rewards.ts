import { sequencerPoolFunctions as pool } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Address } from 'viem';
import { z } from 'zod';
import type { IndexReader, Item } from '../IndexReader.ts';
import type { Part, Slice } from '../Part.ts';
import { who } from '../stored.ts';

const ACCOUNTS = 25;
const delegator = z.object({ account: who });

/** What each delegation earned, epoch by epoch, is what its owner was paid and what the pool owes. */
export const rewards: Part = {
  name: 'rewards of delegations',
  async slices(index) {
    const everyone = [...new Set((await index.rows('delegations', delegator)).map(({ account }) => account))];
    const slices: Slice[] = [];
    for (let at = 0; at < everyone.length; at += ACCOUNTS)
      slices.push(earned(everyone.slice(at, at + ACCOUNTS)));
    return slices;
  },
};

type Earned = Item<'accountRewards'>;

const earned =
  (accounts: readonly Address[]): Slice =>
  async (index) => {
    const people = await Promise.all(accounts.map((account, place) => read(index, account, place === 0)));
    return async ({ client, blockNumber, deployment, same, note }) => {
      const contract = { abi: pool, address: deployment.contracts.sequencerPool, blockNumber } as const;
      const owed = (id: bigint, account: Address) =>
        client.readContract({ ...contract, functionName: 'pendingRewards', args: [id, account] });
      for (const { account, delegations, days, epochs } of people) {
        const pending = await Promise.all(delegations.map(({ sequencerId }) => owed(sequencerId, account)));
        for (const [place, { sequencerId, ...row }] of delegations.entries()) {
          const of = (rows: readonly Earned[]) => rows.filter((one) => one.sequencerId === sequencerId);
          const named = (what: string) => `${what} of ${account} at sequencer ${sequencerId}`;
          const due = pending[place] ?? 0n;
          same(named('rewards to claim'), row.rewardsPending, due);
          same(named('rewards by day'), sumOf(of(days)) - row.rewardsRounded, row.rewardsClaimed + due);
          if (epochs) same(named('rewards by epoch'), sumOf(of(epochs)), sumOf(of(days)));
        }
        const known = new Set(delegations.map(({ sequencerId }) => sequencerId));
        same(
          `rewards of ${account} from elsewhere`,
          days.filter((one) => !known.has(one.sequencerId)).length,
          0,
        );
      }
      if (people.length > 1) note(`Epochs one by one: of the first of ${people.length} delegators.`);
    };
  };

async function read(index: IndexReader, account: Address, oneByOne: boolean) {
  const params = { address: account };
  const [{ delegations }, days, epochs] = await Promise.all([
    index.ask('account', { params }),
    index.all('accountRewards', { params, query: { per: 'day' } }),
    oneByOne ? index.all('accountRewards', { params }) : undefined,
  ]);
  return { account, delegations, days, epochs };
}

const sumOf = (rows: readonly Earned[]) => rows.reduce((sum, { assets }) => sum + assets, 0n);
