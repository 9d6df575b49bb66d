import type { Page } from '@playwright/test';
import { expect, story } from '../fixtures/story.ts';

const connectButton = (page: Page) =>
  page.getByRole('banner').getByRole('button', { name: 'Connect wallet' });
const short = (address: string) => `${address.slice(0, 6)}…${address.slice(-4)}`;

story('the first click connects, whenever it comes', async ({ page, wallet }) => {
  await page.goto('/', { waitUntil: 'commit' });
  await wallet.connect();
  expect(wallet.asked).toContain('eth_requestAccounts');
});

story('stays connected over a reload, and lets go when told', async ({ page, wallet }) => {
  await page.goto('/');
  await wallet.connect();
  const account = page.getByRole('button', { name: short(wallet.address) });
  await account.click();
  await page.keyboard.press('Escape');

  await page.reload();
  await expect(account).toBeVisible();
  await account.click();
  await page.getByRole('button', { name: 'Disconnect' }).click();
  await expect(connectButton(page)).toBeVisible();

  await page.reload();
  await expect(connectButton(page)).toBeVisible();
});

story('a wallet that was not asked is not connected', async ({ page, wallet }) => {
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(wallet.asked).toEqual([]);
});

story('who declines stands where he was', async ({ page, wallet }) => {
  wallet.mood = 'reject';
  await page.goto('/');
  await connectButton(page).click();
  await page.getByRole('dialog').getByText(wallet.name).click();
  await expect(page.getByRole('dialog')).toContainText('Retry', { ignoreCase: true });
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(connectButton(page)).toBeVisible();
  await connectButton(page).click();
  await expect(page.getByRole('dialog').getByText(wallet.name)).toBeVisible();
});

story(
  'the right network is one click away, for a wallet that does not know it too',
  async ({ page, wallet }) => {
    await page.goto('/');
    await connectButton(page).click();
    await page.getByRole('dialog').getByText(wallet.name).click();
    await expect(page.getByRole('button', { name: short(wallet.address) })).toBeVisible();

    await wallet.goTo(1, { forgetApp: true });
    await page.getByRole('button', { name: 'Switch network' }).click();
    await expect(page.getByRole('button', { name: 'Switch network' })).toBeHidden();
    expect(wallet.asked).toContain('wallet_addEthereumChain');
  },
);

story('a wallet that is locked is let go', async ({ page, wallet }) => {
  await page.goto('/');
  await wallet.connect();
  await wallet.lock();
  await expect(connectButton(page)).toBeVisible();
});
