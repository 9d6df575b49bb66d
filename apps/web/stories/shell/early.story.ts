import type { Page } from '@playwright/test';
import { languageKey } from '../../shell/languageKey.ts';
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

story(
  'the other language chosen before the page is alive is the same page, and is not asked for again',
  async ({ page }) => {
    await slowScripts(page);
    await page.goto('/fund/?from=story#content', { waitUntil: 'commit' });
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL(/\/zh\/fund\/\?from=story#content$/);
    expect(await page.evaluate((key) => localStorage.getItem(key), languageKey)).not.toBeNull();
  },
);
