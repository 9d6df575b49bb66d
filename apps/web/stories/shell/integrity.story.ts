import { expect, story } from '../fixtures/story.ts';

story('a script whose bytes were changed does not run', async ({ page, watch }) => {
  watch.allow(/integrity|Failed to find a valid digest|Failed to load/i);
  let changed = '';
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    if (changed !== '') return route.fulfill({ response, body });
    changed = route.request().url();
    return route.fulfill({ response, body: `window.stolen = true;${body}` });
  });
  await page.goto('/fund/');
  await page.waitForTimeout(500);
  expect(changed).toContain('/_next/static/chunks/');
  expect(await page.evaluate(() => 'stolen' in window)).toBe(false);
});

story('what the policy forbids does not run', async ({ page, watch }) => {
  watch.allow(/Content Security Policy|Trusted/);
  await page.goto('/fund/');
  const ran = await page.evaluate(async () => {
    const tries = [
      () => {
        const script = document.createElement('script');
        script.textContent = 'window.injected = true';
        document.body.append(script);
      },
      () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.injected=1">'),
      () => Function('window.injected = 1')(),
      () => {
        const script = document.createElement('script');
        script.src = 'data:text/javascript,window.injected=1';
        document.body.append(script);
      },
    ];
    // On its own turn each: while the browser's tools evaluate this function, the policy lets `Function` pass.
    for (const attempt of tries) {
      setTimeout(() => {
        try {
          attempt();
        } catch {
          // Trusted Types refuse most of it before the policy has to.
        }
      });
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    return 'injected' in window;
  });
  expect(ran).toBe(false);
  const asked = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(asked).toBe('refused');
});

story('code that comes on demand is sealed too', async ({ page, watch }) => {
  watch.allow(/integrity|Failed to find a valid digest|Failed to load|ChunkLoadError/i);
  const named = new Set<string>();
  await page.goto('/fund/');
  for (const src of await page
    .locator('script[src]')
    .evaluateAll((all) => all.map((one) => (one as HTMLScriptElement).src))) {
    named.add(src);
  }
  const late: string[] = [];
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    if (named.has(route.request().url())) return route.continue();
    late.push(route.request().url());
    const response = await route.fetch();
    return route.fulfill({ response, body: `window.stolen = true;${await response.text()}` });
  });
  await page.getByRole('button', { name: 'Connect wallet' }).click();
  await expect.poll(() => late.length).toBeGreaterThan(0);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => 'stolen' in window)).toBe(false);
  const bare = await page.locator('script[src]:not([integrity])').count();
  expect(bare, 'scripts without integrity').toBe(0);
});
