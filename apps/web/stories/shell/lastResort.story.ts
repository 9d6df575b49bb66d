import type { Page } from '@playwright/test';
import { lastResortCopy } from '../../shell/lastResortCopy.ts';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { expect, story } from '../fixtures/story.ts';

const paper = { light: 'rgb(251, 251, 249)', dark: 'rgb(13, 17, 19)' };

const looksOf = (page: Page) =>
  page.evaluate(() => ({
    ground: getComputedStyle(document.documentElement).backgroundColor,
    face: getComputedStyle(document.body).fontFamily,
  }));

/** What translators in browsers do: they move what React put into the page, and it fails when it takes that away. */
async function breakPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const child of document.querySelectorAll('main > *')) {
      const around = document.createElement('font');
      child.replaceWith(around);
      around.append(child);
    }
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Fund' }).first().click();
  await expect(page.getByRole('alert')).toContainText(lastResortCopy.title);
}

for (const { system, stored, shown } of [
  { system: 'dark', stored: undefined, shown: 'dark' },
  { system: 'light', stored: 'dark', shown: 'dark' },
  { system: 'dark', stored: 'light', shown: 'light' },
] as const) {
  story(
    `a page that fails whole stays ${shown}: system ${system}, chosen ${stored}`,
    async ({ page, watch }) => {
      watch.allow(/NotFoundError|removeChild/);
      await page.emulateMedia({ colorScheme: system });
      await page.addInitScript((theme) => {
        if (theme) localStorage.setItem('blitz.theme', theme);
      }, stored);
      await page.goto('/withdraw/');
      await expect(page.locator('main data').first()).toBeVisible();
      const before = await looksOf(page);
      expect(before.ground).toBe(paper[shown]);

      await breakPage(page);
      expect(await looksOf(page)).toEqual(before);
      await expectAccessible(page);
      await page.getByRole('button', { name: lastResortCopy.again }).click();
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(lastResortCopy.title);
    },
  );
}
