import type { Locator, Page } from '@playwright/test';
import { goThrough } from '../fixtures/goThrough.ts';
import { inLanes } from '../fixtures/inLanes.ts';
import { settle } from '../fixtures/settle.ts';
import { expect, story } from '../fixtures/story.ts';
import { routes } from '../routes.ts';

story('every page can be gone through by the keyboard, and one sees where one is', async ({ context }) => {
  story.setTimeout(180_000);
  const walks = routes.flatMap(({ path }) => [1440, 390].map((width) => ({ path, width })));
  const wrong: string[] = [];
  await inLanes(walks, 3, async () => {
    const page = await context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    return async ({ path, width }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      // The page of parts shows the placeholder too.
      if (path !== '/design/') await settle(page);
      else await page.waitForLoadState('networkidle');
      for (const line of await goThrough(page)) wrong.push(`${path}, ${width} px: ${line}`);
    };
  });
  expect(wrong).toEqual([]);
});

/** Opens something by the keyboard, sees that one is in it and stays in it, and leaves it to where one was. */
async function inAndOut(page: Page, opener: Locator, inside: Locator): Promise<void> {
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(inside).toBeVisible();
  const within = () => inside.evaluate((element) => element.contains(document.activeElement));
  await expect.poll(within, 'the focus is in it').toBe(true);
  for (let step = 0; step < 12; step++) await page.keyboard.press('Tab');
  expect(await within(), 'it keeps the focus').toBe(true);
  await page.keyboard.press('Escape');
  await expect(inside).toBeHidden();
  await expect(opener, 'where one was').toBeFocused();
}

story('a dialog takes the focus, keeps it, and gives it back', async ({ page, wallet }) => {
  await page.goto('/');
  await settle(page);
  const dialog = page.getByRole('dialog');
  await inAndOut(page, page.getByRole('navigation').getByRole('button', { name: 'Settings' }), dialog);
  await inAndOut(page, page.getByRole('button', { name: 'How this is made' }), dialog);
  const connect = page.getByRole('banner').getByRole('button', { name: 'Connect wallet' });
  await inAndOut(page, connect, dialog);

  // Who connects from the bar finds oneself there again, at what took the place of the button.
  await connect.focus();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: wallet.name }).focus();
  await page.keyboard.press('Enter');
  const account = page.getByRole('banner').getByRole('button', { name: /^Wallet 0x/ });
  await expect(account).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Portfolio' }).last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(account).toBeFocused();

  await page.setViewportSize({ width: 390, height: 844 });
  const more = page.getByRole('button', { name: 'More' });
  await more.focus();
  await page.keyboard.press('Enter');
  await page.locator('#more').getByRole('button', { name: 'Settings' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});
