import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { expect, story } from '../fixtures/story.ts';
import { connect, sheet, sign } from '../fixtures/walk.ts';

story.use({ person: 1 });

story('stake, see it in the portfolio, leave at once', async ({ page, wallet, world }) => {
  await page.goto('/');
  await connect(page, wallet);
  await page.getByLabel('Amount to stake').fill('100');
  await page.getByRole('button', { name: 'Stake METIS' }).click();
  await expect(sheet(page)).toContainText('Stake 100 METIS');
  await expect(sheet(page)).toContainText('What can go wrong');
  expect(await sign(page)).toContain('lsMETIS more');

  await page.getByRole('button', { name: 'Show lsMETIS in your wallet' }).click();
  await expect(page.getByText('Your wallet shows lsMETIS.')).toBeVisible();
  expect(wallet.asked).toContain('wallet_watchAsset');

  await page.getByRole('link', { name: 'Portfolio' }).first().click();
  await expect(page.getByRole('heading', { name: 'Portfolio' })).toBeVisible();
  await expect(page.getByText('Everything together').locator('..')).toContainText(/(99\.99|100\.0)/);
  await expect(page.getByRole('table', { name: 'History' })).toContainText('Staked');
  // The same as a file, in wei and in METIS.
  const file = await page.getByRole('link', { name: 'Download as CSV' }).getAttribute('href');
  const rows = await (await page.request.get(file ?? '')).text();
  expect(rows.split('\r\n')[0]).toMatch(/wei.*metis/);
  expect(rows).toContain(String(100n * 10n ** 18n));
  await expectAccessible(page);

  const before = await world.client.getBalance({ address: wallet.address });
  await page.getByRole('link', { name: 'Withdraw' }).first().click();
  await page.getByLabel('lsMETIS to give back').fill('10');
  await expect(page.getByRole('radio', { name: /At once/ })).toContainText(/9\.\d{4}/);
  await page.getByRole('button', { name: 'Leave at once' }).click();
  expect(await sign(page)).toContain('METIS came to your account');
  const gained = (await world.client.getBalance({ address: wallet.address })) - before;
  expect(gained).toBeGreaterThan(9n * 10n ** 18n);
  expect(gained).toBeLessThan(11n * 10n ** 18n);
});

story('ask for a ticket, wait, claim it', async ({ page, wallet, world }) => {
  await page.goto('/');
  await connect(page, wallet);
  await page.getByLabel('Amount to stake').fill('50');
  await page.getByRole('button', { name: 'Stake METIS' }).click();
  await sign(page);

  await page.getByRole('link', { name: 'Withdraw' }).first().click();
  await page.getByLabel('lsMETIS to give back').fill('40');
  await page.getByRole('radio', { name: /Later, free/ }).click();
  await page.getByRole('button', { name: 'Ask for a ticket' }).click();
  expect(await sign(page)).toMatch(/Ticket \d+ stands in the queue/);
  const tickets = page.locator('#tickets');
  await expect(tickets).toContainText('Waiting');

  await world.cranks.rebalance();
  await world.warp(260);
  await world.cranks.rebalance();
  await expect(tickets.getByRole('button', { name: 'Claim', exact: true })).toBeVisible({ timeout: 20_000 });

  const before = await world.client.getBalance({ address: wallet.address });
  await tickets.getByRole('button', { name: 'Claim', exact: true }).click();
  expect(await sign(page)).toContain('METIS came to your account');
  await expect(tickets).toContainText('Your tickets will stand here');
  expect(await world.client.getBalance({ address: wallet.address })).toBeGreaterThan(
    before + 39n * 10n ** 18n,
  );
});
