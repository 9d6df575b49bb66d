import { governorAbi } from '@metis-blitz/protocol';
import { fundReserve } from '@metis-blitz/sdk/writes';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { allowBusyIndex, giveVotes, pageOfProposal, proposeBy } from '../fixtures/govern.ts';
import { expect, story } from '../fixtures/story.ts';
import { connect, sign } from '../fixtures/walk.ts';

const [voter, proposer] = [18, 29];
story.use({ person: voter });

story('a split vote with a reason is counted each way', async ({ page, wallet, world, watch }) => {
  allowBusyIndex(watch, world);
  await giveVotes(world, voter);
  await giveVotes(world, proposer, 1_000n);
  const call = { ...fundReserve(world.deployment.contracts, { assets: 0n }), value: 0n };
  const id = await proposeBy(world, proposer, 'Something one can see both ways', [call]);
  await world.warp(20);

  await page.goto(pageOfProposal(id));
  await connect(page, wallet);
  // Who is strong and silent so far is one step away; the voter is among them until it votes.
  const silent = page.getByText(/of the largest have not voted/);
  await silent.click();
  const short = `${wallet.address.slice(0, 6)}…${wallet.address.slice(-4)}`;
  await expect(page.getByRole('main').getByText(short)).toBeVisible();
  await page.getByRole('radio', { name: 'Split my power' }).click();
  await page.getByLabel('For, %').fill('70');
  await expect(page.getByText('The parts make 120 %. Together they must make 100 %.')).toBeVisible();
  await page.getByLabel('Against, %').fill('20');
  await page.getByLabel('Abstain, %').fill('10');
  await page.getByLabel(/Reason/).fill('I hold for people of three minds.');
  await page.getByRole('button', { name: 'Vote', exact: true }).click();
  expect(await sign(page)).toContain('METIS counted');
  await expect(page.getByText('I hold for people of three minds.')).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);

  const on = { address: world.deployment.contracts.operationsGovernor, abi: governorAbi } as const;
  const [against, favour, abstain] = await world.client.readContract({
    ...on,
    functionName: 'proposalVotes',
    args: [id],
  });
  const used = await world.client.readContract({
    ...on,
    functionName: 'usedVotes',
    args: [id, wallet.address],
  });
  expect(against + favour + abstain).toBe(used);
  expect({ against, abstain }).toEqual({ against: (used * 20n) / 100n, abstain: (used * 10n) / 100n });
});

story('its proposer cancels a proposal before the vote begins', async ({ page, wallet, world, watch }) => {
  allowBusyIndex(watch, world);
  await giveVotes(world, voter);
  await page.goto('/governance/');
  await connect(page, wallet);
  const call = { ...fundReserve(world.deployment.contracts, { assets: 0n }), value: 0n };
  const id = await proposeBy(world, voter, 'Something not thought through', [call]);
  await page.goto(pageOfProposal(id));
  await page.getByRole('button', { name: 'Cancel it' }).click();
  expect(await sign(page)).toContain('cancelled');
  await expect(page.getByText('Cancelled', { exact: true }).first()).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('button', { name: 'Vote', exact: true })).toBeHidden();
});

story('what passed and was not queued in its time is expired', async ({ page, world, watch }) => {
  allowBusyIndex(watch, world);
  await giveVotes(world, voter);
  const { operationsGovernor: address } = world.deployment.contracts;
  const call = { ...fundReserve(world.deployment.contracts, { assets: 0n }), value: 0n };
  const id = await proposeBy(world, voter, 'Something that nobody takes further', [call]);
  await world.warp(20);
  await world.send(voter, { address, abi: governorAbi, functionName: 'castVote', args: [id, 1] });
  await world.warp(150);
  await page.goto(pageOfProposal(id));
  await expect(page.getByRole('button', { name: 'Connect wallet' }).last()).toBeVisible();
  await expect(page.getByText('Passed', { exact: true }).first()).toBeVisible();

  await world.warp(7 * 86_400 + 10);
  await expect(page.getByText('Expired', { exact: true }).first()).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('It is over: what it did is on the chain.')).toBeVisible();
  await expect(page.getByText('It passed. Anyone can put it into the timelock.')).toBeHidden();
});
