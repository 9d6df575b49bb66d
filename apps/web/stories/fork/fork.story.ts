import { sequencerPoolAbi, sequencerSetAbi } from '@metis-blitz/protocol';
import { METIS, METIS_SIGNER, startMetisTwin } from '@metis-blitz/testing';
import { allowBusyIndex } from '../fixtures/govern.ts';
import { expect, story as localStory } from '../fixtures/story.ts';
import { connect, sheet, sign } from '../fixtures/walk.ts';
import { startWorld, type World } from '../world/startWorld.ts';

/** The product as `npm start -- --fork` brings it up: over a node that has Metis' id and its contracts at their places. */
const story = localStory.extend<Record<never, never>, { world: World }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const metis = await startMetisTwin();
      const world = await startWorld({ forkUrl: metis.rpcUrl });
      await use(world);
      await world.stop();
      await metis.stop();
    },
    { scope: 'worker', timeout: 420_000 },
  ],
});

story.use({ person: 3 });

const day = 86_400;

story('stake and delegate on a fork of Metis', async ({ page, wallet, world, watch }) => {
  story.setTimeout(120_000);
  allowBusyIndex(watch, world);
  await page.goto('/');
  const banner = page.getByRole('banner');
  await expect(banner.getByText('Metis fork')).toBeVisible();
  // Its past lies after the fork: weeks ahead of this computer, and the page goes by the chain.
  const shown = async () => Date.parse((await banner.locator('time').getAttribute('datetime')) ?? '') / 1000;
  const { timestamp } = await world.client.getBlock();
  expect(Number(timestamp) - Date.now() / 1000).toBeGreaterThan(25 * day);
  await expect.poll(async () => Math.abs((await shown()) - Number(timestamp))).toBeLessThan(60);

  // A wallet that stands on Metis itself is led away from there before it can sign anything.
  await connect(page, wallet);
  await wallet.goTo(METIS.chain.id, { forgetApp: true });
  await page.getByLabel('Amount to stake').fill('100');
  await expect(page.getByRole('button', { name: 'Stake METIS' })).toBeHidden();
  await page.getByRole('main').getByRole('button', { name: 'Switch to Metis fork' }).click();
  await page.getByRole('button', { name: 'Stake METIS' }).click();
  await expect(sheet(page)).toContainText('Stake 100 METIS');
  expect(await sign(page)).toContain('lsMETIS more');
  expect(wallet.asked).toContain('wallet_addEthereumChain');

  await page.goto('/sequencers/?open=true');
  await page.getByRole('table', { name: 'Sequencers of the pool' }).getByRole('link').first().click();
  await page.getByLabel('Amount to delegate').fill('50');
  await page.getByRole('button', { name: 'Delegate METIS' }).click();
  expect(await sign(page)).toContain('METIS are delegated');
  const id = BigInt(new URL(page.url()).searchParams.get('id') ?? '0');
  const pool = { address: world.deployment.contracts.sequencerPool, abi: sequencerPoolAbi } as const;
  const args = [id, wallet.address] as const;
  expect(await world.client.readContract({ ...pool, functionName: 'sharesOf', args })).toBeGreaterThan(0n);

  await page.goto('/portfolio/');
  const history = page.getByRole('table', { name: 'History' });
  await expect(history).toContainText('Delegated', { timeout: 20_000 });
  await expect(history).toContainText('Staked');
  // Nothing of it is on any explorer.
  await expect(page.locator('a[href*="explorer"]')).toHaveCount(0);
});

story('Metis’ own contracts are shown as found there, ours as built', async ({ page, world }) => {
  const { sequencerSet, wMetis, multicall3 } = METIS;
  expect(world.deployment.contracts).toMatchObject({ sequencerSet, wMetis, multicall3 });
  const set = { address: sequencerSet, abi: sequencerSetAbi } as const;
  const [, signer] = await world.client.readContract({ ...set, functionName: 'epochs', args: [0n] });
  expect(signer).toBe(METIS_SIGNER);

  await page.goto('/transparency/');
  const code = page.locator('#code').getByRole('row');
  await expect(code).toHaveCount(Object.keys(world.deployment.contracts).length + 2);
  await expect(code.filter({ hasText: 'Not ours' })).toHaveCount(3);
  await expect(code.filter({ hasText: 'Same' })).toHaveCount(
    Object.keys(world.deployment.contracts).length - 2,
  );
});

story(
  'the index tells of Metis’ own sequencer set, through the server of the app',
  async ({ page, world }) => {
    const ask = async (path: string) => (await fetch(`${world.appUrl}/api${path}`)).json();
    const { address, abi } = { address: METIS.sequencerSet, abi: sequencerSetAbi };
    const current = await world.client.readContract({ address, abi, functionName: 'currentEpochNumber' });

    // What is over can no longer be rewritten: each epoch is as the set at Metis' address has it.
    const { data } = (await ask('/epochs?limit=20')) as { data: { items: Record<string, string>[] } };
    const over = data.items.filter(({ id }) => BigInt(id ?? 0) + 2n < current);
    expect(over.length).toBeGreaterThan(5);
    for (const { id, signer, startBlock, endBlock } of over) {
      const args = [BigInt(id ?? 0)] as const;
      const epoch = await world.client.readContract({ address, abi, functionName: 'epochs', args });
      expect([id, signer, startBlock, endBlock]).toEqual(epoch.map(String));
    }

    const { data: pool } = (await ask('/sequencers')) as { data: { items: { name: string }[] } };
    const names = pool.items.map(({ name }) => name).sort();
    expect(names).toHaveLength(8);
    await page.goto('/sequencers/');
    const links = page
      .getByRole('table', { name: 'Sequencers of the pool' })
      .locator('tbody')
      .getByRole('link');
    await expect(links).toHaveCount(names.length);
    for (const name of names) await expect(links.filter({ hasText: name })).toHaveCount(1);
  },
);
