import { developmentAccount } from '@metis-blitz/devnet';
import { ecosystemFundAbi } from '@metis-blitz/protocol';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { allowBusyIndex, giveVotes, openFund } from '../fixtures/govern.ts';
import { expect, story } from '../fixtures/story.ts';
import { connect, sheet, sign } from '../fixtures/walk.ts';

const person = 18;
story.use({ person });

story('a small grant that stakers object to is never paid', async ({ page, wallet, world, watch }) => {
  story.setTimeout(180_000);
  allowBusyIndex(watch, world);
  await giveVotes(world, person);
  await openFund(world);
  const fund = { address: world.deployment.contracts.ecosystemFund, abi: ecosystemFundAbi } as const;

  await page.goto('/governance/new/?kind=small');
  await connect(page, wallet);
  await page.getByLabel('Title').fill('Stickers for a meeting');
  await page.getByLabel('Amount', { exact: true }).fill('12');
  await page.getByLabel('Recipient').fill(developmentAccount(39).address);
  await page.getByRole('radio', { name: /Builders/ }).click();
  for (const reason of ['Context', 'Impact', 'Alternatives weighed']) {
    await page.getByLabel(reason).fill('Stickers make people remember a meeting.');
  }
  // A deposit is left only for what the fund takes, and one sees what it would charge.
  await expect(page.getByText('Proposed now, the fund takes it.')).toBeVisible();
  const small = page.getByRole('row', { name: /Small grants together: room in their window/ });
  await expect(small).toContainText('−12.00');
  await expect(page.getByRole('row', { name: /Deposits of small grants/ })).toContainText('+50.00');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Review the proposal' }).click();
  await expect(sheet(page)).toContainText('Propose a small grant of 12 METIS');
  await expect(sheet(page)).toContainText('You leave 50 METIS as a deposit');
  expect(await sign(page)).toContain('open to objection');
  const id = await world.client.readContract({ ...fund, functionName: 'smallGrantCount' });

  await world.warp(2);
  await page.goto('/fund/?show=small');
  const grant = page.getByRole('listitem', { name: `Small grant ${id}` });
  await expect(grant).toContainText('Open to objection', { timeout: 20_000 });
  await grant.getByLabel(/Reason/).fill('On second thoughts, no stickers.');
  await grant.getByRole('button', { name: 'Object' }).click();
  expect(await sign(page)).toContain('Your objection counts');
  await expect(grant).toContainText('Rejected', { timeout: 15_000 });
  await expect(grant).toContainText('One account objected');
  await expect(grant).toContainText('On second thoughts, no stickers.');

  await world.warp(100);
  await expect(grant.getByRole('button', { name: 'Enact' })).toBeHidden();
  await expect(world.send(person, { ...fund, functionName: 'enactSmallGrant', args: [id] })).rejects.toThrow(
    'EcosystemFund_SmallGrantNot',
  );
});
