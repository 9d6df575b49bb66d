import { developmentAccount } from '@metis-blitz/devnet';
import { fundReserve } from '@metis-blitz/sdk/writes';
import type { Page } from '@playwright/test';
import { giveVotes, pageOfProposal, proposeBy } from '../fixtures/govern.ts';
import { inLanes } from '../fixtures/inLanes.ts';
import { looks } from '../fixtures/looks.ts';
import { settle } from '../fixtures/settle.ts';
import { expect, story } from '../fixtures/story.ts';
import { TestWallet } from '../fixtures/TestWallet.ts';
import { connect, sheet } from '../fixtures/walk.ts';
import { watchPage } from '../fixtures/watchPage.ts';

interface Scene {
  readonly page: Page;
  readonly wallet: TestWallet;
  /** A proposal whose vote runs. */
  readonly proposal: string;
  /** Looks at the page as it stands now. */
  look(name: string): Promise<void>;
}

const person = 18;
const reviewed = (page: Page) => sheet(page).getByRole('button', { name: 'Sign in your wallet' });
const banner = (page: Page) => page.getByRole('banner');

/** What a page shows only to some: a wallet, a sheet over it, a fault. */
const scenes: readonly ((scene: Scene) => Promise<void>)[] = [
  async function stake({ page, wallet, look }) {
    await page.goto('/');
    await settle(page);
    await banner(page).getByRole('button', { name: 'Connect wallet' }).click();
    await expect(page.getByRole('dialog').getByText(wallet.name)).toBeVisible();
    await look('wallet dialog');
    await page.getByRole('dialog').getByText(wallet.name).click();
    await expect(page.getByText('Balance')).toContainText(/\d/);
    await page.getByLabel('Amount to stake').fill('-5');
    await page.getByRole('button', { name: 'Stake METIS' }).click();
    await look('an amount that cannot be');
    await page.getByLabel('Amount to stake').fill('5');
    await page.getByRole('button', { name: 'Stake METIS' }).click();
    await expect(reviewed(page)).toBeVisible();
    await look('review of a stake');
    wallet.mood = 'reject';
    await reviewed(page).click();
    await expect(sheet(page)).toContainText('You declined');
    await look('a stake that was declined');
  },
  async function vote({ page, wallet, proposal, look }) {
    await page.goto(proposal);
    await connect(page, wallet);
    await settle(page);
    await page.getByRole('radio', { name: 'For', exact: true }).click();
    await look('a proposal in its vote');
    await page.getByRole('button', { name: 'Vote', exact: true }).click();
    await expect(reviewed(page)).toBeVisible();
    await look('review of a vote');
  },
  async function mine({ page, wallet, look }) {
    await wallet.remember(page);
    for (const path of [
      '/withdraw/',
      '/portfolio/',
      '/sequencers/view/?id=1',
      '/run/',
      '/governance/delegates/',
    ]) {
      await page.goto(path);
      await settle(page);
      await look(`${path} with a wallet`);
    }
    await page.getByRole('button', { name: /^Wallet 0x/ }).click();
    await look('wallet menu');
    await wallet.goTo(1);
    await expect(banner(page).getByRole('button', { name: 'Switch network' })).toBeVisible();
    await look('wrong network');
  },
  async function others({ page, look }) {
    await page.goto('/fund/?show=milestones#commitments');
    await settle(page);
    await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('settings');
    await page.goto('/portfolio/?watch=0x70997970C51812dc3A010C7d01b50e0d17dc79C8');
    await settle(page);
    await look('another’s portfolio');
    for (const path of ['/sequencers/view/?id=999', '/governance/proposal/?governor=protocol&id=999']) {
      await page.goto(path);
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
      await look(path);
    }
    expect((await page.goto('/nothing-here/'))?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    await look('404');
  },
  async function silence({ page, look }) {
    await page.route('**/api/**', (route) => route.abort());
    await page.goto('/sequencers/');
    await expect(banner(page).getByText(/index/i).first()).toBeVisible({ timeout: 15_000 });
    await look('without an index');
    await page.route('**/rpc', (route) => route.abort());
    await page.goto('/withdraw/');
    await expect(banner(page).getByText('The chain does not answer').first()).toBeVisible({
      timeout: 20_000,
    });
    await look('without a chain');
    await page.route('**/config.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/');
    await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
    await look('without a configuration');
  },
];

story('axe finds nothing in what only some see, at any width in either theme', async ({ browser, world }) => {
  story.setTimeout(240_000);
  await giveVotes(world, person);
  const call = { ...fundReserve(world.deployment.contracts, { assets: 0n }), value: 0n };
  const id = await proposeBy(world, person, 'Something to be looked at', [call]);
  await world.warp(20);
  const wrong: string[] = [];
  await inLanes(scenes, 3, async () => async (scene) => {
    // A context each: a wallet that is remembered in one would connect by itself in the others.
    const context = await browser.newContext({ baseURL: world.appUrl, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const watch = watchPage(page, world.appUrl);
    watch.allow(/Failed to load resource|status of (404|503)/);
    const wallet = new TestWallet({
      account: developmentAccount(person),
      rpcUrl: world.rpcUrl,
      chainId: world.chainId,
    });
    await wallet.install(page);
    const look = async (name: string) => {
      wrong.push(...(await looks(page, name)));
      await page.setViewportSize({ width: 1440, height: 900 });
    };
    await scene({ page, wallet, proposal: pageOfProposal(id), look });
    wrong.push(...watch.faults.map((fault) => `${scene.name}: ${fault}`));
    await context.close();
  });
  expect(wrong).toEqual([]);
});
