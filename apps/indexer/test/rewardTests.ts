import { ACCOUNT_INDEX, developmentAccount } from '@metis-blitz/devnet';
import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { expect, test } from 'vitest';
import { allOf } from './allOf.ts';
import type { IndexedWorld } from './indexedWorld.ts';

const dayOf = (timestamp: number) => Math.floor(timestamp / 86_400);
const sumOf = (rows: readonly { assets: bigint }[]) => rows.reduce((sum, { assets }) => sum + assets, 0n);

/** What the epochs of thirty days and of `liveDay` paid those who delegate. */
export function rewardTests(world: () => IndexedWorld): void {
  const rewardsOf = (address: `0x${string}`, per: 'epoch' | 'day', limit?: number) =>
    allOf(world(), 'accountRewards', { params: { address }, query: { per }, ...(limit ? { limit } : {}) });

  /** Who has most epochs behind a delegation. */
  async function oldest() {
    const { person, stakers } = ACCOUNT_INDEX;
    const people = [...stakers, person].map((one) => developmentAccount(one).address);
    const all = await Promise.all(
      people.map(async (account) => ({ account, epochs: await rewardsOf(account, 'epoch') })),
    );
    const [first] = all.toSorted((a, b) => b.epochs.length - a.epochs.length);
    if (!first) throw new Error('Nobody delegates.');
    return first;
  }

  test('each epoch pays once, newest first', async () => {
    const { account, epochs } = await oldest();
    expect(epochs.length).toBeGreaterThan(7);
    expect(epochs.every((one) => one.epochs === 1 && one.assets > 0n)).toBe(true);
    const ids = epochs.map(({ lastEpochId }) => lastEpochId);
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => (a < b ? 1 : -1)));
    expect(await rewardsOf(account, 'epoch', 200)).toEqual(epochs);
  });

  test('a day is the sum of its epochs, page by page and at once', async () => {
    const { account, epochs } = await oldest();
    const days = await rewardsOf(account, 'day', 1);
    expect(await rewardsOf(account, 'day', 200)).toEqual(days);
    for (const day of days) {
      const own = epochs.filter(
        (one) => one.sequencerId === day.sequencerId && dayOf(one.timestamp) === dayOf(day.timestamp),
      );
      expect(day).toEqual({ ...own[0], epochs: own.length, assets: sumOf(own) });
    }
    expect(sumOf(days)).toBe(sumOf(epochs));
    expect(days.reduce((sum, one) => sum + one.epochs, 0)).toBe(epochs.length);
  });

  test('all of them are what was claimed, can be, and was rounded', async () => {
    const { account, epochs } = await oldest();
    const asked = { params: { address: account } };
    const { data } = await queryIndexer(world().indexer, indexerRoutes.account, asked);
    const known = data.delegations.map((one) => one.rewardsClaimed + one.rewardsPending + one.rewardsRounded);
    expect(sumOf(epochs)).toBe(known.reduce((sum, wei) => sum + wei, 0n));
  });

  test('as a spreadsheet', async () => {
    const { account, epochs } = await oldest();
    const response = await fetch(`${world().url}/v1/accounts/${account}/rewards?format=csv`);
    expect(response.headers.get('content-type')).toContain('text/csv');
    const [head, ...lines] = (await response.text()).trimEnd().split('\r\n');
    expect(head).toBe('time_utc,sequencer,epochs,last_epoch,rewards_wei,rewards_metis');
    expect(lines.map((line) => line.split(',')[4])).toEqual(epochs.map(({ assets }) => String(assets)));
  });
}
