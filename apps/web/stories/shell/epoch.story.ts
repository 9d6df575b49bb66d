import { expect, story } from '../fixtures/story.ts';

story('the epoch line says who sequences, as the chain has it', async ({ page, world }) => {
  await page.goto('/');
  const line = page
    .getByRole('banner')
    .getByText(/^Epoch \d+/)
    .first();
  await expect(line).toBeVisible();
  const text = page.getByRole('banner').getByText(/^\d+ blocks? left$/);
  const left = async () => Number(/(\d+) blocks? left/.exec((await text.textContent()) ?? '')?.[1]);

  const before = await left();
  expect(before).toBeGreaterThanOrEqual(0);
  await world.warp(1);
  await world.warp(1);
  await expect.poll(left, { timeout: 8_000 }).not.toBe(before);
});

story('time is the chain’s, not the computer’s', async ({ page, world }) => {
  await page.goto('/');
  const clock = page.getByRole('banner').locator('time');
  await expect(clock).toBeVisible();
  await world.warp(7 * 86_400);
  const { timestamp } = await world.client.getBlock();
  await expect
    .poll(async () => Date.parse((await clock.getAttribute('datetime')) ?? '') / 1000, { timeout: 8_000 })
    .toBeGreaterThanOrEqual(Number(timestamp));
});

story('says that the chain does not answer, and goes on when it does', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/);
  await page.route('**/rpc', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('banner').getByText('The chain does not answer').first()).toBeVisible({
    timeout: 20_000,
  });
  await page.unroute('**/rpc');
  await expect(
    page
      .getByRole('banner')
      .getByText(/^Epoch \d+/)
      .first(),
  ).toBeVisible({ timeout: 20_000 });
});

story('says that it does not know where it runs', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/);
  await page.route('**/config.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/design/');
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('/config.json could not be read');
  // The bars say it in their own room: nothing lies over anything.
  await expect(page.getByRole('banner')).toContainText('This does not work now.');
  const bar = await page.getByRole('banner').boundingBox();
  expect(bar?.height).toBeLessThan(80);
  expect((await alert.boundingBox())?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
  await page.unroute('**/config.json');
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Colour and type' })).toBeVisible();
});
