import { createServer, type Server } from 'node:http';
import { developmentAccount, startAnvil } from '@metis-blitz/devnet';
import type { Page } from '@playwright/test';
import { expect, story } from '../fixtures/story.ts';

// T33, T43, T44: which node the page believes, and what it says when one fails.
const settings = async (page: Page) => {
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  return page.getByRole('dialog', { name: 'Settings' });
};
const epoch = (page: Page) =>
  page
    .getByRole('banner')
    .getByText(/^Epoch \d+/)
    .first();

/** The same place with other nodes named in its configuration, as an operator would write it. */
async function namesNodes(page: Page, rpcUrls: readonly string[]): Promise<void> {
  await page.route('**/config.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), rpcUrls } });
  });
}

/** A node that passes everything on, and changes what it says on the way. */
async function between(
  rpcUrl: string,
  change: (text: string) => string,
): Promise<{ url: string; server: Server }> {
  const server = createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    if (request.method === 'OPTIONS') return response.end();
    let body = '';
    for await (const part of request) body += part;
    const answer = await fetch(rpcUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    response.setHeader('content-type', 'application/json');
    return response.end(change(await answer.text()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}/`, server };
}

story('when the first node is dead, the next one is asked', async ({ page, watch }) => {
  watch.allow(/127\.0\.0\.1:9\//);
  await namesNodes(page, ['http://127.0.0.1:9/', '/rpc']);
  await page.goto('/');
  await expect(epoch(page)).toBeVisible();
  const sheet = await settings(page);
  await expect(sheet.getByRole('listitem').first()).toContainText('Does not answer');
  await expect(sheet.getByRole('listitem').last()).toContainText('Answers');
});

story('a node of another chain with the same number is not believed', async ({ page, watch }) => {
  const other = await startAnvil();
  watch.allow(/request to another origin/);
  await namesNodes(page, [other.rpcUrl, '/rpc']);
  await page.goto('/');
  await expect(epoch(page)).toBeVisible();
  const sheet = await settings(page);
  await expect(sheet.getByRole('listitem').first()).toContainText('Without Metis Blitz');
  await other.stop();
});

story(
  'a node of one’s own is looked at before it is used, and used first then',
  async ({ page, watch, world }) => {
    watch.allow(/request to another origin|Failed to load resource|Content Security Policy|ERR_/);
    const other = await startAnvil();
    const liar = await between(world.rpcUrl, (text) => text.replaceAll('"0x7a69"', '"0x440"'));
    await page.goto('/fund/');
    const sheet = await settings(page);
    const field = sheet.getByLabel('A node of your own');
    const refusals = {
      'not an address': 'Write a whole address',
      'http://evil.example': 'Write a whole address',
      'http://127.0.0.1:9': 'It does not answer',
      'https://node.example': 'This page may ask only the place it comes from and your own machine',
      [liar.url]: 'It is on another chain. This app runs on chain 31337.',
      [other.rpcUrl]: 'Metis Blitz is not there',
    };
    for (const [url, sentence] of Object.entries(refusals)) {
      await field.fill(url);
      await sheet.getByRole('button', { name: 'Check and use it' }).click();
      await expect(sheet.getByText(sentence), url).toBeVisible({ timeout: 12_000 });
    }
    expect(await page.evaluate(() => localStorage.getItem('blitz.rpc'))).toBeNull();

    const mine = await between(world.rpcUrl, (text) => text);
    await field.fill(mine.url);
    await sheet.getByRole('button', { name: 'Check and use it' }).click();
    await expect(sheet).toBeHidden();
    await expect(epoch(page)).toBeVisible();
    await expect((await settings(page)).getByRole('listitem').first()).toContainText(/yours.*Answers/);

    // It dies: the app's own node is asked, and the page goes on.
    mine.server.closeAllConnections();
    mine.server.close();
    await page.reload();
    await expect(epoch(page)).toBeVisible();
    const again = await settings(page);
    await expect(again.getByRole('listitem').first()).toContainText('Does not answer');
    await again.getByRole('button', { name: 'Use only the app’s nodes' }).click();
    await expect(again).toBeHidden();
    liar.server.close();
    await other.stop();
  },
);

story('without the index the page works from the chain, and says so', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/);
  await page.route('**/api/**', (route) => route.abort());
  await page.goto('/');
  await expect(epoch(page)).toBeVisible();
  await expect(page.getByRole('banner').getByText(/index/i).first()).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('main')).toContainText(/METIS staked|METIS per lsMETIS/);
  for (const path of ['/sequencers/', '/governance/', '/withdraw/', '/transparency/']) {
    await page.goto(path);
    await expect(page.getByRole('main').locator('table, li, dl').first()).toBeVisible();
    await expect(page.getByText('This part of the page does not work.')).toBeHidden();
  }
  await page.goto(`/portfolio/?watch=${developmentAccount(0).address}`);
  await expect(page.getByText('What was earned over time comes from the index')).toBeVisible({
    timeout: 15_000,
  });
});
