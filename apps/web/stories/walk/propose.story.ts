import { liquidStakingAbi } from '@metis-blitz/protocol';
import { zeroAddress } from 'viem';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { expect, story } from '../fixtures/story.ts';
import { connect, sheet, sign } from '../fixtures/walk.ts';

const person = 3;
story.use({ person });

story('propose a stream, vote, queue, execute, claim it', async ({ page, wallet, world }) => {
  story.setTimeout(180_000);
  // Enough stake for the quorum; that staking works has a story of its own.
  await world.send(person, {
    address: world.deployment.contracts.liquidStaking,
    abi: liquidStakingAbi,
    functionName: 'stake',
    args: [wallet.address, 0n, zeroAddress],
    value: 60_000n * 10n ** 18n,
  });
  await world.warp(2);

  await page.goto('/governance/new/');
  await connect(page, wallet);
  await page.getByLabel('Title').fill('Pay for the story of a stream');
  await page.getByLabel('Amount', { exact: true }).fill('360');
  await page.getByLabel('Recipient').fill(wallet.address.toLowerCase());
  await page.getByRole('radio', { name: /Builders/ }).click();
  await page.getByLabel('Pays out over').selectOption({ label: '1 h' });
  await page.getByLabel('Context').fill('A story has to be told, and telling it takes time.');
  await page.getByLabel('Impact').fill('Whoever reads it sees that a vote really pays.');
  await page.getByLabel('Alternatives weighed').fill('Not telling it, which proves nothing at all.');
  await expect(page.getByText('Executed now, every call succeeds.')).toBeVisible();
  await page.getByRole('button', { name: 'Review the proposal' }).click();
  await expect(sheet(page)).toContainText('Stream 360 METIS from bucket');
  await sheet(page).getByRole('button', { name: 'Sign in your wallet' }).click();
  await sheet(page).getByRole('link', { name: 'See the proposal' }).click({ timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Pay for the story of a stream');

  await world.warp(20);
  await page.getByRole('radio', { name: 'For' }).click({ timeout: 20_000 });
  await page.getByLabel(/Reason/).fill('It is my own story.');
  await page.getByRole('button', { name: 'Vote', exact: true }).click();
  expect(await sign(page)).toContain('METIS counted');
  await expect(page.getByText('It is my own story.')).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);

  await world.warp(130);
  await page.getByRole('button', { name: 'Queue it' }).click({ timeout: 20_000 });
  expect(await sign(page)).toContain('in the timelock');

  await world.warp(40);
  await page.getByRole('button', { name: 'Execute it' }).click({ timeout: 20_000 });
  expect(await sign(page)).toContain('executed');

  await world.warp(600);
  const before = await world.client.getBalance({ address: wallet.address });
  await page.goto('/fund/');
  await page.getByRole('button', { name: 'Claim', exact: true }).click({ timeout: 20_000 });
  expect(await sign(page)).toContain('METIS came to your account');
  expect(await world.client.getBalance({ address: wallet.address })).toBeGreaterThan(before);
  await expect(page.getByText('A story has to be told')).toBeVisible({ timeout: 20_000 });
});
