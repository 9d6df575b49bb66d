import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { expect, story } from '../fixtures/story.ts';
import { connect, sign } from '../fixtures/walk.ts';

story.use({ person: 3 });

story('ask for two tickets, see their places, claim both in one call', async ({ page, wallet, world }) => {
  story.setTimeout(120_000);
  await page.goto('/');
  await connect(page, wallet);
  await page.getByLabel('Amount to stake').fill('60');
  await page.getByRole('button', { name: 'Stake METIS' }).click();
  await sign(page);

  await page.getByRole('link', { name: 'Withdraw' }).first().click();
  const ways = page.getByRole('radiogroup', { name: 'How to leave' });
  await page.getByLabel('lsMETIS to give back').fill('20');
  await expect(ways.getByRole('radio', { name: /At once/ })).toContainText(/19\.\d{4}/);
  await expect(ways.getByRole('radio', { name: /Later, free/ })).toContainText(/(20\.0|19\.99)\d+/);
  await expect(ways.getByRole('radio', { name: /Later, free/ })).toContainText('Waits before you');
  await ways.getByRole('radio', { name: /Later, free/ }).click();

  const tickets = page.locator('#tickets');
  for (const [count, amount] of ['20', '15'].entries()) {
    await page.getByLabel('lsMETIS to give back').fill(amount);
    await page.getByRole('button', { name: 'Ask for a ticket' }).click();
    await sign(page);
    await expect(tickets.getByRole('listitem')).toHaveCount(count + 1);
  }
  await expect(tickets.getByRole('listitem').nth(1)).toContainText(/Place \d+, [\d.,]+ METIS before it/);
  await expectAccessible(page);

  await world.cranks.rebalance();
  await world.warp(260);
  await world.cranks.rebalance();
  const all = tickets.getByRole('button', { name: /^Claim all that is ready: 3[45]\.\d{4} METIS$/ });
  await expect(all).toBeVisible({ timeout: 20_000 });

  const before = await world.client.getBalance({ address: wallet.address });
  await all.click();
  expect(await sign(page)).toContain('METIS came to your account');
  await expect(tickets).toContainText('Your tickets will stand here');
  expect(await world.client.getBalance({ address: wallet.address })).toBeGreaterThan(
    before + 34n * 10n ** 18n,
  );
});
