import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { forms, takeForm } from '../fixtures/forms.ts';
import { expect, story } from '../fixtures/story.ts';
import { routes } from '../routes.ts';

for (const { path, heading } of routes) {
  story(`${path} opens`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Connect wallet' }).first()).toBeVisible();
    const picture = page.locator('head meta[property="og:image"]');
    const address = await picture.getAttribute('content');
    expect(address).toMatch(/^\/social\/\w+-en\.png$/);
    expect((await page.request.get(address ?? '')).headers()['content-type']).toBe('image/png');
  });
}

story('what is not there says so', async ({ page, watch }) => {
  watch.allow(/status of 404/);
  const response = await page.goto('/nothing-here/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
});

// Each theme and each layout once: what axe finds depends on one or the other, hardly on both.
for (const form of forms.filter(({ name }) => name === '1440-light' || name === '390-dark')) {
  story(`axe finds nothing (${form.name})`, async ({ page }) => {
    story.setTimeout(120_000);
    await takeForm(page, form);
    for (const { path } of routes) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
    }
  });
}

for (const width of [320, 390, 1024, 1440]) {
  story(`no page is wider than ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const { path } of routes) {
      await page.goto(path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${path} is ${overflow} px too wide`).toBeLessThanOrEqual(0);
    }
  });
}
