import { expect, story } from '../fixtures/story.ts';
import { connect, sheet, sign } from '../fixtures/walk.ts';
import { delegateBy, METIS, positionOf, withRoom } from './pool.ts';

const person = 36;
story.use({ person });

// Pitfall 23: stake that just moved may not hop on after every epoch. The contract refuses it; the form says why.
story('move at once, not on at once; then leave, and take it back', async ({ page, wallet, world }) => {
  story.setTimeout(120_000);
  const [from = 0n, to = 0n] = await withRoom(world, 2_000);
  await delegateBy(world, person, from, 400);
  await page.goto(`/sequencers/view/?id=${from}&do=move`);
  await connect(page, wallet);

  const move = page.getByRole('button', { name: 'Move METIS' });
  await move.click();
  await expect(page.getByText('Choose where it should go.')).toBeVisible();
  await expect(page.getByText('Enter an amount.')).toBeVisible();
  await page.getByLabel('To', { exact: true }).selectOption(String(to));
  for (const [typed, said] of [
    ['500', 'More than you have: 400 METIS.'],
    ['0.5', 'The least is 1 METIS.'],
    ['1,000', 'Write the amount without separators'],
    ['-5', 'An amount cannot be negative.'],
    ['1.0000000000000000001', 'METIS has at most 18 decimals.'],
  ] as const) {
    await page.getByLabel('Amount to move').fill(typed);
    await expect(page.getByText(said)).toBeVisible();
  }
  await page.getByLabel('Amount to move').fill('150');
  await move.click();
  await expect(sheet(page)).toContainText('Move 150 METIS');
  await expect(sheet(page)).toContainText('cannot be moved on for one unbonding period');
  expect(await sign(page)).toContain('150.0000 METIS are with');
  expect(await positionOf(world, from, wallet.address)).toBe(250n * METIS);
  expect(await positionOf(world, to, wallet.address)).toBe(150n * METIS);

  await page.goto(`/sequencers/view/?id=${to}&do=move`);
  await expect(page.getByText('nobody hops after every epoch')).toBeVisible();
  await page.getByRole('button', { name: 'Undelegate instead' }).click();
  await expect(page).toHaveURL(/do=undelegate/);
  await page.getByLabel('Amount to undelegate').fill('150');
  await page.getByRole('button', { name: 'Undelegate', exact: true }).click();
  await expect(sheet(page)).toContainText('Can be withdrawn');
  expect(await sign(page)).toContain('on their way out');
  expect(await positionOf(world, to, wallet.address)).toBe(0n);

  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(sheet(page)).toContainText('Take 150 METIS back');
  expect(await sign(page)).toContain('delegated again');
  expect(await positionOf(world, to, wallet.address)).toBe(150n * METIS);
  await expect(page.getByRole('heading', { name: 'On the way out' })).toBeHidden();
});
