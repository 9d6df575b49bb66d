import { ACCOUNT_INDEX, developmentAccount } from '@metis-blitz/devnet';
import { parseEther } from 'viem';
import { expect, test } from 'vitest';
import { readHistory } from '../../../packages/sdk/examples/readHistory.ts';
import { allOf } from './allOf.ts';
import type { IndexedWorld } from './indexedWorld.ts';

/** Of a small grant, in the local profile. */
const DEPOSIT = parseEther('50');

/** What `grantDay` and the thirty days before it left in people's histories. */
export function historyTests(world: () => IndexedWorld): void {
  const linesOf = (index: number, kind: string) =>
    allOf(world(), 'accountHistory', {
      params: { address: developmentAccount(index).address },
      query: { kind },
    });
  const { person, recipients, stakers } = ACCOUNT_INDEX;
  const friend = developmentAccount(1).address;

  test.each([
    [
      'milestone-claimed',
      recipients[1],
      { milestoneGrantId: 1n, milestoneIndex: 0n, assets: parseEther('600') },
    ],
    ['small-grant-claimed', recipients[3], { smallGrantId: 1n }],
    ['small-grant-proposed', stakers[2], { smallGrantId: 7n, assets: DEPOSIT }],
    ['deposit-returned', stakers[2], { smallGrantId: 1n, assets: DEPOSIT, counterparty: friend }],
    ['deposit-forfeited', stakers[2], { smallGrantId: 7n, assets: DEPOSIT }],
    ['objected', stakers[3], { milestoneGrantId: 1n, milestoneIndex: 3n, smallGrantId: null }],
    ['objected', stakers[4], { smallGrantId: 7n, milestoneGrantId: null }],
    ['bounty-granted', person, { sequencerId: 7n }],
    ['bounty-claimed', person, { sequencerId: null, counterparty: friend }],
  ] as const)('%s', async (kind, who, what) => {
    const [newest] = await linesOf(who, kind);
    expect(newest).toMatchObject({ kind, ...what });
    expect(newest?.assets).toBeGreaterThan(0n);
  });

  test('is what the example of the guide reads', async () => {
    const claims = await Promise.all(
      [person, ...stakers].map(async (who) => ({ who, lines: await linesOf(who, 'rewards-claimed') })),
    );
    const claimed = claims.find(({ lines }) => lines.length > 0);
    if (!claimed) throw new Error('Nobody has claimed rewards.');

    const lines = await readHistory(`${world().url}/v1`, developmentAccount(claimed.who).address);
    expect(lines).toHaveLength(claimed.lines.length);
    for (const line of lines) expect(line).toMatch(/^\d+ \w+ \d{4}, \d\d:\d\d UTC: \d+(\.\d+)? METIS$/);
  });

  test('as a file, with wei, units and ids', async () => {
    const address = developmentAccount(stakers[2]).address;
    const response = await fetch(
      `${world().url}/v1/accounts/${address}/history?format=csv&kind=deposit-forfeited`,
    );
    const [header, line] = (await response.text()).split('\r\n').map((text) => text.split(','));
    const cell = (name: string) => line?.[header?.indexOf(name) ?? -1];
    expect(cell('assets_wei')).toBe(String(DEPOSIT));
    expect(cell('assets_metis')).toBe('50');
    expect(cell('small_grant')).toBe('7');
  });
}
