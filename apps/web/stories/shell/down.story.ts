import { expect, story } from '../fixtures/story.ts';

declare global {
  interface Window {
    alerts: string[];
  }
}

// T33, T44: a page asks again by itself while a node is silent. It neither blinks nor says the same each time.
story('a fault stands still until it is over, and is told once', async ({ page, watch }) => {
  story.setTimeout(120_000);
  watch.allow(/Failed to load resource/);
  await page.addInitScript(() => {
    window.alerts = [];
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          for (const alert of [node, ...node.querySelectorAll('[role=alert]')]) {
            if (alert.matches('main [role=alert]')) window.alerts.push(alert.textContent ?? '');
          }
        }
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.clock.install();
  await page.route('**/rpc', (route) => route.abort());
  for (const [path, seen] of [
    ['/withdraw/', 'Free in the buffer'],
    ['/fund/', 'Where it stands'],
    ['/governance/', 'Needs my vote'],
  ] as const) {
    await page.goto(path);
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert.first(), path).toBeVisible({ timeout: 20_000 });
    // Three more attempts go by.
    for (let step = 0; step < 12; step++) await page.clock.runFor(2_000);
    await expect(alert.first(), path).toBeVisible();
    expect(await page.evaluate(() => window.alerts), path).toHaveLength(await alert.count());
    await expect(page.locator('main .breathing:visible'), path).toHaveCount(0);

    // Who presses sees that it is being tried.
    const again = alert.first().getByRole('button', { name: 'Try again' });
    await again.click();
    await expect(again, path).toHaveAttribute('aria-disabled', 'true');
    await expect(again, path).not.toHaveAttribute('aria-disabled', { timeout: 15_000 });

    await page.unroute('**/rpc');
    await expect(page.getByRole('main').getByText(seen).first(), path).toBeVisible({ timeout: 20_000 });
    await expect(alert, path).toHaveCount(0);
    await page.route('**/rpc', (route) => route.abort());
  }
});
