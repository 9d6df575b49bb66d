import type { Page } from '@playwright/test';
import { expect } from '../fixtures/story.ts';
import type { TestWallet } from '../fixtures/TestWallet.ts';
import { sheet } from '../fixtures/walk.ts';

export const short = (address: string) => `${address.slice(0, 6)}…${address.slice(-4)}`;
export const connectButton = (page: Page) =>
  page.getByRole('banner').getByRole('button', { name: 'Connect wallet' });
export const accountButton = (page: Page, address: string) =>
  page.getByRole('banner').getByRole('button', { name: short(address) });
export const signButton = (page: Page) => sheet(page).getByRole('button', { name: 'Sign in your wallet' });
export const doneButton = (page: Page) => sheet(page).getByRole('button', { name: 'Done', exact: true });

/** Opens the app with a wallet that was connected before, and reviews a stake of 5 METIS. */
export async function review(page: Page, wallet: TestWallet): Promise<void> {
  await wallet.remember(page);
  await page.goto('/');
  await expect(accountButton(page, wallet.address)).toBeVisible();
  await page.getByLabel('Amount to stake').fill('5');
  await page.getByRole('button', { name: 'Stake METIS' }).click();
  await expect(signButton(page)).toBeVisible();
}

/** Agrees, with a wallet that will not tell the truth. */
export const agree = (page: Page) => signButton(page).click();

/** It is told as it is, and never as a success. */
export async function expectTold(page: Page, words: string | RegExp, timeout = 8_000): Promise<void> {
  await expect(sheet(page)).toContainText(words, { timeout });
  await expect(doneButton(page)).toBeHidden();
  await expect(sheet(page)).not.toContainText('lsMETIS more');
}

/** It ended well after all, and says so. */
export async function expectSuccess(page: Page): Promise<void> {
  await expect(sheet(page)).toContainText('lsMETIS more', { timeout: 30_000 });
  await expect(doneButton(page)).toBeVisible();
}
