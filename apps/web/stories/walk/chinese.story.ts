import { fundReserve } from '@metis-blitz/sdk/writes';
import { zh as governance } from '../../features/governance/copy.zh.ts';
import { zh as stake } from '../../features/stake/copy.zh.ts';
import { zh as tx } from '../../tx/copy.zh.ts';
import { zh as ui } from '../../ui/copy/uiCopy.zh.ts';
import { zh as wallets } from '../../wallet/copy.zh.ts';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { allowBusyIndex, giveVotes, pageOfProposal, proposeBy } from '../fixtures/govern.ts';
import { expect, story } from '../fixtures/story.ts';
import { connect, sheet, sign } from '../fixtures/walk.ts';

const [person, proposer] = [24, 29];
story.use({ person });

story('one stakes and votes in Chinese', async ({ page, wallet, world, watch }) => {
  allowBusyIndex(watch, world);
  await page.goto('/zh/');
  await connect(page, wallet, wallets);
  const amount = page.getByLabel(stake.form.amount);
  await amount.fill('1,5');
  await page.getByRole('button', { name: stake.form.action }).click();
  await expect(page.getByText(ui.amount.problem.grouping)).toBeVisible();
  await amount.fill('40');
  await page.getByRole('button', { name: stake.form.action }).click();
  await expect(sheet(page)).toContainText('质押 40 METIS');
  await expect(sheet(page)).toContainText('可能出什么问题');
  expect(await sign(page, tx)).toMatch(/你新增持有 [\d.,]+ lsMETIS。/);

  await giveVotes(world, proposer, 1_000n);
  const call = { ...fundReserve(world.deployment.contracts, { assets: 0n }), value: 0n };
  const id = await proposeBy(world, proposer, 'A vote in another language', [call]);
  await world.warp(20);
  await page.goto(`/zh${pageOfProposal(id)}`);
  await expect(page.getByText(/为奖励储备注入/).first()).toBeVisible();
  await page.getByRole('radio', { name: governance.sides.for }).click();
  await page.getByRole('button', { name: governance.vote.label, exact: true }).click();
  await expect(sheet(page)).toContainText('投赞成票');
  expect(await sign(page, tx)).toMatch(/已计入 [\d.,]+ METIS。/);
  await expectAccessible(page);
});

story('a refusal in the wallet is told in Chinese', async ({ page, wallet }) => {
  await page.goto('/zh/');
  await connect(page, wallet, wallets);
  wallet.mood = 'reject';
  await page.getByLabel(stake.form.amount).fill('1');
  await page.getByRole('button', { name: stake.form.action }).click();
  await sheet(page).getByRole('button', { name: tx.sign }).click();
  await expect(sheet(page)).toContainText('你在钱包中拒绝了');
});
