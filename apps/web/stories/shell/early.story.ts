import type { Page } from '@playwright/test';
import { expect, story } from '../fixtures/story.ts';

/** Scripts take as long as on a slow line: the page is there, and not alive. */
const slowScripts = (page: Page) =>
  page.route('**/_next/static/chunks/*.js', async (route) => {
    await new Promise((later) => setTimeout(later, 1_500));
    await route.continue();
  });

story('a button pressed before the page is alive does its work when it is', async ({ page, wallet }) => {
  await slowScripts(page);
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('banner').getByRole('button', { name: 'Connect wallet' }).click();
  await expect(page.getByRole('dialog').getByText(wallet.name)).toBeVisible();
});

story('a link followed before the page is alive keeps whom one looks at', async ({ page }) => {
  await slowScripts(page);
  await page.goto('/?watch=0x70997970C51812dc3A010C7d01b50e0d17dc79C8', { waitUntil: 'commit' });
  await page.getByRole('navigation').getByRole('link', { name: 'Portfolio', exact: true }).click();
  await expect(page).toHaveURL(/\/portfolio\/\?watch=0x7099/);
});
