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
  watch.allow(/Content Security Policy/);
  await page.goto('/fund/');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
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
