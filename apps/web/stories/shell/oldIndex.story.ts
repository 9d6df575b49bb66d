import { developmentAccount } from '@metis-blitz/devnet';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { expect, story } from '../fixtures/story.ts';

const { address } = developmentAccount(0);
const hours = 3;
const stale = 'Figures from the index are 3 h';
const gone = 'The index does not answer.';
const pages = ['/', '/sequencers/', '/governance/', '/fund/', '/portfolio/', '/transparency/', '/run/'];

/** An index that answers and has stood still for hours: what it knows is true, and old. */
async function standStill(page: Page): Promise<void> {
  await page.route('**/api/status', async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    const { timestamp } = answer.block;
    answer.block.timestamp = Number(timestamp) - hours * 3_600 - 60;
    await route.fulfill({ response, json: answer });
  });
}

// T44: what comes from an index that is behind is never shown as new, whatever page and screen.
story('an index that stands still is told on every page, until it is at the head', async ({ page }) => {
  story.setTimeout(120_000);
  await standStill(page);
  for (const [place, path] of pages.entries()) {
    await page.setViewportSize({ width: place % 2 === 0 ? 1440 : 390, height: 844 });
    await page.goto(path);
    const told = page.getByRole('status').filter({ hasText: stale });
    await expect(told, path).toBeVisible({ timeout: 20_000 });
    await expect(told, path).toContainText('What you sign is checked against the chain.');
    if (place % 2 === 0) await expect(page.getByRole('banner'), path).toContainText('index behind');
  }
  await expectAccessible(page);
  await page.unroute('**/api/status');
  await expect(page.getByText(stale)).toBeHidden({ timeout: 20_000 });
  await expect(page.getByRole('banner')).not.toContainText('index behind');
});

/** What only the index knows, and what stands in its place while it is silent. Everything else is from the chain. */
const missing: readonly (readonly [path: string, told: string, known: string])[] = [
  [`/portfolio/?watch=${address}`, 'The history comes from the index', 'History'],
  ['/governance/delegates/', 'The list is read from the index', 'Who has voting power'],
  ['/fund/', 'The registry is read from the index', ''],
];

story(
  'an index that is silent is told on a phone too; its part comes when it does',
  async ({ page, watch }) => {
    story.setTimeout(120_000);
    watch.allow(/Failed to load resource/);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const [path, told, known] of missing) {
      await page.route('**/api/**', (route) => route.abort());
      await page.goto(path);
      const banner = page.getByRole('status').filter({ hasText: gone });
      await expect(banner, path).toContainText('all that you sign come from the chain as always', {
        timeout: 20_000,
      });
      await expect(page.getByText(told), path).toBeVisible({ timeout: 20_000 });
      // A figure of the chain that is there is not called missing.
      await expect(page.getByText('could not be read'), path).toBeHidden();
      await expectAccessible(page);

      await page.unroute('**/api/**');
      await expect(page.getByText(gone), path).toBeHidden({ timeout: 20_000 });
      await expect(page.getByText(told), path).toBeHidden({ timeout: 20_000 });
      if (known)
        await expect(page.getByRole('list', { name: known }).getByRole('listitem').first()).toBeVisible();
    }
  },
);
