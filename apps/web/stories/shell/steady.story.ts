import { expect, story } from '../fixtures/story.ts';

interface Seen {
  /** Sum of all layout shifts. */
  readonly shift: number;
  /** Words of the largest thing that was painted. */
  readonly largest: string;
}

declare global {
  interface Window {
    seen: { shift: number; largest: string };
  }
}

const squeeze = (text: string) => text.replace(/<[^>]*>|\s+/g, '');

/* Largest paint ≤ 2.0 s and layout shift ≤ 0.02 on a phone: what decides both, told without a clock. */
for (const path of ['/', '/sequencers/', '/governance/', '/fund/']) {
  story(
    `${path} paints its largest words from its first bytes, and nothing moves when figures come`,
    async ({ page, request }) => {
      await page.setViewportSize({ width: 412, height: 823 });
      await page.addInitScript(() => {
        window.seen = { shift: 0, largest: '' };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number }[])
            window.seen.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1) as unknown as { element: Element | null };
          window.seen.largest = last.element?.textContent ?? '';
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      });
      await page.goto(path);
      await expect(page.locator('main data').first()).toBeVisible();
      await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);
      const { shift, largest } = await page.evaluate((): Seen => window.seen);

      expect(squeeze(largest).length).toBeGreaterThan(20);
      expect(squeeze(await (await request.get(path)).text())).toContain(squeeze(largest));
      expect(shift).toBeLessThanOrEqual(0.02);
    },
  );
}
