import { sequencerPoolAbi } from '@metis-blitz/protocol';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { allowBusyIndex } from '../fixtures/govern.ts';
import { expect, story } from '../fixtures/story.ts';
import { connect, sheet, sign } from '../fixtures/walk.ts';

story.use({ person: 2 });

story('delegate, earn from epochs, claim, undelegate, withdraw', async ({ page, wallet, world, watch }) => {
  story.setTimeout(120_000);
  // Hundreds of blocks at once: an index that is that far behind says so, and the page shows its figures as old.
  allowBusyIndex(watch, world);
  await page.goto('/sequencers/?open=true');
  await connect(page, wallet);
  const rows = page.getByRole('table', { name: 'Sequencers of the pool' }).locator('tbody tr');
  await rows.first().getByRole('link').click();
  await page.getByLabel('Amount to delegate').fill('500');
  await page.getByRole('button', { name: 'Delegate METIS' }).click();
  await expect(sheet(page)).toContainText('Delegate 500 METIS');
  expect(await sign(page)).toContain('METIS are delegated');
  await expect(page.getByRole('heading', { name: 'Your delegation' })).toBeVisible();

  const id = BigInt(new URL(page.url()).searchParams.get('id') ?? '0');
  const rewards = () =>
    world.client.readContract({
      address: world.deployment.contracts.sequencerPool,
      abi: sequencerPoolAbi,
      functionName: 'pendingRewards',
      args: [id, wallet.address],
    });
  // Who sequences is drawn by stake: so many epochs that it is its turn.
  for (let round = 0; round < 6 && (await rewards()) === 0n; round++) await world.cranks.settle(10);
  expect(await rewards()).toBeGreaterThan(0n);

  await page.getByRole('button', { name: 'Claim rewards' }).click();
  expect(await sign(page)).toContain('METIS came to your account');

  await page.getByRole('tab', { name: 'Undelegate' }).click();
  await page.getByLabel('Amount to undelegate').fill('200');
  await page.getByRole('button', { name: 'Undelegate', exact: true }).click();
  expect(await sign(page)).toContain('on their way out');
  await expect(page.getByRole('heading', { name: 'On the way out' })).toBeVisible();
  await expectAccessible(page);

  await world.warp(230);
  const before = await world.client.getBalance({ address: wallet.address });
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click({ timeout: 20_000 });
  expect(await sign(page)).toContain('200.0000 METIS came to your account');
  expect(await world.client.getBalance({ address: wallet.address })).toBeGreaterThan(
    before + 199n * 10n ** 18n,
  );
});
