import { localTestClient } from '@metis-blitz/devnet';
import { ecosystemFundAbi } from '@metis-blitz/protocol';
import { encodeFunctionData, type Hex, stringToHex } from 'viem';
import { zh } from '../../features/fund/copy.zh.ts';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { expect, story } from '../fixtures/story.ts';
import type { World } from '../world/startWorld.ts';

const deployed = ['Sequencer mining', 'Liquid Staking Blitz', 'Builders', 'Public goods', 'Operations'];
const called = ['排序器挖矿', '流动质押 Blitz', '建设者', '公共物品', '运营'];

/** Where the chain keeps the name of a bucket: of what reading it touches, the word that holds it. */
async function slotOf({ client, deployment }: World, id: bigint, name: string): Promise<Hex> {
  const { ecosystemFund: address } = deployment.contracts;
  const data = encodeFunctionData({ abi: ecosystemFundAbi, functionName: 'bucket', args: [id] });
  const { accessList } = await client.createAccessList({ to: address, data });
  for (const slot of accessList.flatMap(({ storageKeys }) => storageKeys)) {
    const value = await client.getStorageAt({ address, slot });
    if (value === stringToHex(name, { size: 32 })) return slot;
  }
  throw new Error(`The name ${name} was not found.`);
}

story('buckets have Chinese names on Chinese pages, wherever they are named', async ({ page }) => {
  await page.goto('/zh/fund/');
  const names = page.getByRole('table', { name: zh.buckets.title }).locator('tbody tr td:first-child');
  await expect(names).toHaveText(called);
  const decisions = page.locator('section', { has: page.getByRole('heading', { name: zh.decisions.title }) });
  await expect(decisions.getByText(/^(来自|从)“\p{Script=Han}+”/u).first()).toBeVisible();
  for (const name of deployed) await expect(page.locator('main')).not.toContainText(`“${name}”`);

  await page.goto('/zh/governance/');
  await expect(
    page
      .locator('main')
      .getByText(/来自“\p{Script=Han}+”/u)
      .first(),
  ).toBeVisible();
  await page.goto('/zh/governance/new/?kind=small');
  for (const name of called) await expect(page.getByRole('radio', { name: new RegExp(name) })).toBeVisible();

  await page.goto('/fund/');
  const english = page.getByRole('table', { name: 'Where it stands' }).locator('tbody tr td:first-child');
  await expect(english).toHaveText(deployed);
});

story('a bucket that nobody knows keeps the name of the chain, and is marked', async ({ page, world }) => {
  const { ecosystemFund: address } = world.deployment.contracts;
  const test = localTestClient(world.rpcUrl);
  const index = await slotOf(world, 2n, 'Builders');
  const rename = async (name: string) => {
    await test.setStorageAt({ address, index, value: stringToHex(name, { size: 32 }) });
    await test.mine({ blocks: 1 });
  };
  await rename('Bridges');
  try {
    await page.goto('/zh/fund/');
    const cell = page.getByRole('table', { name: zh.buckets.title }).getByText('Bridges', { exact: true });
    await expect(cell).toHaveAttribute('lang', 'en');
    await expect(page.getByText('建设者', { exact: true })).toBeHidden();
    await expectAccessible(page);
  } finally {
    await rename('Builders');
  }
});
