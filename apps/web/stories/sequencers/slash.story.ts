import { expect, story } from '../fixtures/story.ts';
import { connect, sign } from '../fixtures/walk.ts';
import { delegateBy, indexed, METIS, positionOf, sequencerOf, slash, withRoom } from './pool.ts';

const person = 38;
story.use({ person });

/** Seconds of an unbonding period with its bucket: operations may slash once in it. */
const PERIOD = 221;

// Pitfall 23 and P7: the bond goes first. A delegator sees the slash, whether it was his, and how to leave.
story('a slash as its delegator sees it: the bond first, then the stake', async ({ page, wallet, world }) => {
  story.setTimeout(180_000);
  // The last one has most room, so that its bond can be used up by few slashes.
  const id = (await withRoom(world, 40_000)).at(-1) ?? 0n;
  await delegateBy(world, person, id, 40_000);
  await page.goto(`/sequencers/view/?id=${id}`);
  await connect(page, wallet);
  await expect(page.getByText('Full: no slash can reach delegators')).toBeVisible();

  const stake = await positionOf(world, id, wallet.address);
  await slash(world, id);
  await indexed(world);
  await page.reload();
  await expect(page.getByText('Your stake was not touched.')).toBeVisible({ timeout: 20_000 });
  expect(await positionOf(world, id, wallet.address)).toBe(stake);
  await expect(page.getByText('Its bond fell below the least.')).toBeVisible();

  for (let round = 0; (await positionOf(world, id, wallet.address)) === stake; round++) {
    expect(round, 'no slash reached the delegators').toBeLessThan(20);
    await world.warp(PERIOD);
    await slash(world, id);
  }
  await indexed(world);
  await page.reload();
  await expect(page.getByText('the bond did not cover all')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('Lost by slashes')).toBeVisible();
  await expect(page.getByText('Not full: a slash can reach delegators')).toBeVisible();
  await page.getByRole('tab', { name: 'Slashes' }).click();
  await expect(page.getByRole('tabpanel').getByText('a vote of operations').first()).toBeVisible();

  // Who is exposed may not slip away, but may leave.
  await page.getByRole('tab', { name: 'Move' }).click();
  await expect(page.getByText('stake may not slip away from a slash')).toBeVisible();
  await page.getByRole('button', { name: 'Undelegate instead' }).click();
  await page.getByRole('button', { name: /^Max/ }).click();
  await page.getByRole('button', { name: 'Undelegate', exact: true }).click();
  expect(await sign(page)).toContain('on their way out');
  const { status, bond } = await sequencerOf(world, id);
  expect(status).toBe(2);
  expect(bond).toBeLessThan(METIS);
});
