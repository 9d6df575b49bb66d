import { expect, story } from '../fixtures/story.ts';

story('goes from page to page without loading anew', async ({ page }) => {
  await page.goto('/');
  // A link that is followed before the page is alive loads the next one, as links do (shell/early).
  await expect(
    page
      .getByRole('banner')
      .getByText(/^Epoch \d+/)
      .first(),
  ).toBeVisible();
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  for (const [name, heading] of [
    ['Withdraw', 'Withdraw'],
    ['Sequencers', 'Sequencers'],
    ['Fund', 'Ecosystem fund'],
    ['Transparency', 'Transparency'],
  ] as const) {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.getByRole('navigation').getByRole('link', { name, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
  }
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
});

story('keeps whom one looks at', async ({ page }) => {
  await page.goto('/?watch=0x70997970C51812dc3A010C7d01b50e0d17dc79C8');
  await page.getByRole('navigation').getByRole('link', { name: 'Portfolio', exact: true }).click();
  await expect(page).toHaveURL(/\/portfolio\/\?watch=0x7099/);
});

story('the rest stands under More where the screen is narrow', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Fund', exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('link', { name: 'Fund', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ecosystem fund' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Portfolio', exact: true })).toBeHidden();
});

story('the keyboard reaches the content first', async ({ page }) => {
  await page.goto('/fund/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

story('the theme is the one of the system, then the one chosen, and never flashes', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  expect(await theme()).toBe('dark');

  await page.getByRole('button', { name: /theme/ }).click();
  expect(await theme()).toBe('light');

  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      Object.assign(window, { themeAtFirstBody: document.documentElement.dataset.theme });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  expect(await theme()).toBe('light');
  expect(
    await page.evaluate(() => (window as unknown as { themeAtFirstBody: string }).themeAtFirstBody),
  ).toBe('light');
});
