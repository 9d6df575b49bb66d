import { plainHost } from '../fixtures/plainHost.ts';
import { expect, story } from '../fixtures/story.ts';

for (const sendsHeaders of [true, false]) {
  const host = sendsHeaders ? 'under the headers of the guide' : 'that sends no header of ours, as a gateway';
  story(`works from a plain host ${host}`, async ({ page, watch, world }) => {
    // Another host and the chain itself: both are other origins here.
    watch.allow(/request to another origin: http:\/\/(localhost|127\.0\.0\.1):/);
    watch.allow(/Content Security Policy|Trusted|status of 404/);
    const { url, stop } = await plainHost(
      {
        name: 'plain',
        chainId: world.chainId,
        rpcUrls: [world.rpcUrl],
        indexerUrl: null,
        deployment: world.deployment,
      },
      { sendsHeaders },
    );
    await page.goto(`${url}/`);
    const epoch = page
      .getByRole('banner')
      .getByText(/^Epoch \d+/)
      .first();
    await expect(epoch).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole('main')).toContainText('METIS staked');
    await page.getByRole('link', { name: 'Fund', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Ecosystem fund' })).toBeVisible();
    expect(await page.evaluate(inject)).toBe('refused');

    // An address that was sent to somebody, and one that leads nowhere.
    await page.goto(`${url}/sequencers/view/?id=1`);
    await expect(page.getByRole('main').getByText('Commission').first()).toBeVisible({ timeout: 20_000 });
    const lost = await page.goto(`${url}/nothing/here/`);
    expect(lost?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Withdraw' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Withdraw' })).toBeVisible();
    stop();
  });
}

/** Runs in the page: tries to bring in a script of its own. */
function inject(): string {
  const script = document.createElement('script');
  try {
    script.textContent = 'window.injected = true';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.injected=1">');
  } catch {
    return 'refused';
  }
  return 'injected' in window ? 'ran' : 'stopped';
}
