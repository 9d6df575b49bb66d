import { developmentAccount } from '@metis-blitz/devnet';
import { expect, story } from '../fixtures/story.ts';
import { sign } from '../fixtures/walk.ts';

// DEVELOPMENT ONLY: a key of the development mnemonic, as `npm start` gives it to the page of a local chain.
const account = developmentAccount(4);
const key = account.getHdKey().privateKey;
const short = `${account.address.slice(0, 6)}…${account.address.slice(-4)}`;

story('a local chain can be tried without a wallet, and remembers who tries', async ({ page, world }) => {
  if (!key) throw new Error('The development mnemonic gives no key.');
  const developmentKey = `0x${Buffer.from(key).toString('hex')}`;
  await page.route('**/config.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), developmentKey } });
  });
  await page.goto('/');
  await page.getByRole('banner').getByRole('button', { name: 'Connect wallet' }).click();
  await page.getByRole('dialog').getByText('Local account').click();
  await expect(page.getByRole('banner').getByRole('button', { name: short })).toBeVisible();

  await page.getByRole('banner').getByRole('button', { name: short }).click();
  await expect(page.getByText('A development account of this local chain.')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByLabel('Amount to stake').fill('2');
  await page.getByRole('main').getByRole('button', { name: 'Stake METIS' }).click();
  expect(await sign(page)).toMatch(/You hold [\d.]+ lsMETIS more/);
  expect(await world.client.getTransactionCount({ address: account.address })).toBeGreaterThan(0);

  await page.reload();
  await expect(page.getByRole('banner').getByRole('button', { name: short })).toBeVisible();
});

story('without a key in the configuration there is no local account', async ({ page, wallet }) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('button', { name: 'Connect wallet' }).click();
  await expect(page.getByRole('dialog').getByText(wallet.name)).toBeVisible();
  await expect(page.getByRole('dialog').getByText('Local account')).toHaveCount(0);
});
