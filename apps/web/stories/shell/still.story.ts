import { developmentAccount } from '@metis-blitz/devnet';
import { expect, story } from '../fixtures/story.ts';

// What moves under a thumb is pressed by mistake. Without a slow network this is the least that must hold.
story('what is read late does not move a page on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    const moved = { sum: 0 };
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!shift.hadRecentInput) moved.sum += shift.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const watched = `/portfolio/?watch=${developmentAccount(0).address}`;
  for (const path of ['/', '/withdraw/', '/sequencers/', '/sequencers/view/?id=1', watched]) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const sum = await page.evaluate(() => (window as unknown as { moved: { sum: number } }).moved.sum);
    expect.soft(sum, `${path} moved by ${sum.toFixed(3)}`).toBeLessThanOrEqual(0.02);
  }
});
