import { fileURLToPath } from 'node:url';
import { weighPages } from '../../scripts/budgets.ts';
import { expect, story } from '../fixtures/story.ts';

story('no page is heavier than its budget', () => {
  const pages = weighPages(fileURLToPath(new URL('../../out', import.meta.url)));
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter(({ bytes, budget }) => bytes > budget)).toEqual([]);
});

story('the wallet comes only when it is wanted, and weighs what it may', async ({ page, wallet }) => {
  const bytes: Record<string, number> = {};
  page.on('response', async (response) => {
    const url = new URL(response.url());
    if (!url.pathname.endsWith('.js')) return;
    bytes[url.pathname] = Number(await response.headerValue('content-length'));
  });
  const sum = () => Object.values(bytes).reduce((total, size) => total + size, 0);
  await page.goto('/fund/');
  await page.waitForLoadState('networkidle');
  const before = sum();
  await page.getByRole('button', { name: 'Connect wallet' }).click();
  await expect(page.getByRole('dialog').getByText(wallet.name)).toBeVisible();
  await page.waitForLoadState('networkidle');

  const dialog = sum() - before;
  expect(before, 'reading page with what comes after it').toBeLessThanOrEqual(330_000);
  expect(dialog, 'wallet dialog').toBeGreaterThan(50_000);
  expect(dialog, 'wallet dialog').toBeLessThanOrEqual(200_000);
});

story('a page is painted before any of its scripts is even asked for', async ({ page }) => {
  for (const path of ['/', '/governance/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const { painted, asked } = await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      asked: performance
        .getEntriesByType('resource')
        .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
        .map(({ startTime }) => startTime),
    }));
    expect(asked.length, path).toBeGreaterThan(5);
    expect(Math.min(...asked), path).toBeGreaterThanOrEqual(painted ?? Number.POSITIVE_INFINITY);
  }
});
