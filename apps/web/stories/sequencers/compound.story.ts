import { expect, story } from '../fixtures/story.ts';
import { connect, sheet, sign } from '../fixtures/walk.ts';
import { delegateBy, indexed, positionOf, rewardsOf, withRoom } from './pool.ts';

const person = 37;
story.use({ person });

story(
  'compound the rewards of several sequencers in one signature, then claim',
  async ({ page, wallet, world }) => {
    story.setTimeout(180_000);
    const ids = await withRoom(world, 1_000);
    for (const id of ids) await delegateBy(world, person, id, 500);
    const all = (read: typeof rewardsOf) => Promise.all(ids.map((id) => read(world, id, wallet.address)));
    const earning = async () => (await all(rewardsOf)).filter((rewards) => rewards > 0n).length;
    // Who sequences is drawn by stake: so many epochs that more than one had its turn.
    for (let round = 0; round < 6 && (await earning()) < 2; round++) await world.cranks.settle(10);
    expect(await earning()).toBeGreaterThan(1);

    await indexed(world);
    await page.goto('/sequencers/');
    await connect(page, wallet);
    const before = await all(positionOf);
    const rewards = await all(rewardsOf);
    await page.getByRole('button', { name: 'Compound all' }).click();
    await expect(sheet(page)).toContainText(/Compound rewards with \d sequencers/);
    expect(await sign(page)).toContain('of rewards are delegated');
    const after = await all(positionOf);
    for (const [place, id] of ids.entries()) {
      const grown = (after[place] ?? 0n) - (before[place] ?? 0n);
      // Shares are rounded down, in favour of those who stay: a wei at most.
      expect(grown, `sequencer ${id}`).toBeGreaterThanOrEqual((rewards[place] ?? 0n) - 1n);
    }

    await page.goto('about:blank');
    for (let round = 0; round < 6 && (await earning()) < 1; round++) await world.cranks.settle(10);
    await indexed(world);
    const balance = await world.client.getBalance({ address: wallet.address });
    await page.goto('/sequencers/');
    await page.getByRole('button', { name: 'Claim all' }).click();
    expect(await sign(page)).toContain('METIS came to your account');
    expect(await world.client.getBalance({ address: wallet.address })).toBeGreaterThan(balance);
    expect(await earning()).toBe(0);
  },
);
