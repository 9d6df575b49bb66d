import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures/story.ts';

/** Keeps every sentence that a screen reader would say of itself. Call before the page is opened. */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    document.addEventListener('DOMContentLoaded', () => {
      const announcer = document.getElementById('announcer');
      if (!announcer) return;
      new MutationObserver(() => {
        const text = announcer.textContent ?? '';
        // What is hidden from a screen reader is not said.
        if (text !== '' && !announcer.closest('[aria-hidden="true"]')) said.push(text);
      }).observe(announcer, { childList: true, characterData: true, subtree: true });
    });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

/** Goes on by the tabulator until the element has the focus, as a person without a mouse does. */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  for (let step = 0; step < most; step++) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, 'not reached by the keyboard').toBeFocused();
}
