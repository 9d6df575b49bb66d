import { setMinBond } from '@metis-blitz/sdk/writes';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { allowBusyIndex, giveVotes } from '../fixtures/govern.ts';
import { expect, story } from '../fixtures/story.ts';
import { connect, sheet } from '../fixtures/walk.ts';

const person = 19;
story.use({ person });

story('what fails in the simulation cannot be submitted', async ({ page, wallet, world, watch }) => {
  allowBusyIndex(watch, world);
  await giveVotes(world, person, 1_000n);
  const { contracts } = world.deployment;
  const { data } = setMinBond(contracts, { assets: 25_000n * 10n ** 18n });

  await page.goto('/governance/new/');
  await connect(page, wallet);
  await page.getByRole('radio', { name: /Custom call/ }).click();
  await page.getByLabel('Title').fill('Ask more of those who sequence');
  await page.getByLabel('Contract').fill(contracts.sequencerPool);
  await page.getByLabel('Data', { exact: true }).fill('0x123');
  await expect(page.getByText('an even number of digits')).toBeVisible();
  await page.getByLabel('Data', { exact: true }).fill(data);
  await page.getByRole('button', { name: 'Review the proposal' }).click();
  await expect(page.getByText('Write at least a sentence (20 characters).').first()).toBeVisible();
  for (const reason of ['Context', 'Impact', 'Alternatives weighed']) {
    await page.getByLabel(reason).fill('A bond that is too small covers too little of a slash.');
  }
  await expect(page.getByText('Reads as')).toBeVisible();

  // Operations governance may not do this: the chain says so before anybody votes.
  await expect(page.getByText('Executed now, it is refused.', { exact: false })).toBeVisible();
  await expect(page.getByText('AccessManagedUnauthorized')).toBeVisible();
  await page.getByRole('button', { name: 'Review the proposal' }).click();
  await expect(sheet(page)).toBeHidden();

  await page.getByRole('radio', { name: /^Protocol/ }).click();
  await expect(page.getByText('Executed now, every call succeeds.')).toBeVisible();
  const moved = page.getByRole('row', { name: /Sequencers: least bond/ });
  await expect(moved).toContainText('20,000.00');
  await expect(moved).toContainText('25,000.00');
  await expectAccessible(page);

  await page.reload();
  await expect(page.getByLabel('Title')).toHaveValue('Ask more of those who sequence');
  await expect(page.getByText('Executed now, every call succeeds.')).toBeVisible();
  await page.getByRole('button', { name: 'Review the proposal' }).click();
  await expect(sheet(page)).toContainText('#proposer=');
  expect(wallet.asked).not.toContain('eth_sendTransaction');
});

story('a parameter goes from now to new, within its bounds', async ({ page }) => {
  await page.goto('/governance/new/');
  await page.getByRole('radio', { name: /Change a parameter/ }).click();
  await page.getByLabel('Parameter').selectOption({ label: 'Vault: part kept ready for exits' });
  await page.getByLabel('New value, in %').fill('31');
  await expect(page.getByText('The most is 30 % now.')).toBeVisible();
  await page.getByLabel('New value, in %').fill('7.5');
  await page.getByLabel('Title').fill('Keep more ready for exits');
  for (const reason of ['Context', 'Impact', 'Alternatives weighed']) {
    await page.getByLabel(reason).fill('People who leave at once find the buffer empty too often.');
  }
  const moved = page.getByRole('row', { name: /Vault: part kept ready for exits/ });
  await expect(moved).toContainText('5.00 %');
  await expect(moved).toContainText('7.50 %');
});

story('a draft is handed on by a link, and one’s own is kept', async ({ page, world, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: world.appUrl });
  await page.goto('/governance/new/');
  await page.getByLabel('Title').fill('Mine, before the link came');
  await page.getByRole('button', { name: 'Copy a link to this draft' }).click();
  await expect(page.getByText('Copied.', { exact: false })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByLabel('Title').fill('Mine, and changed since');
  await expect(page.getByLabel('Title')).toHaveValue('Mine, and changed since');

  await page.goto('/fund/');
  await page.goto(link);
  await expect(page.getByLabel('Title')).toHaveValue('Mine, before the link came');
  await page.getByRole('button', { name: 'Back to my draft' }).click();
  await expect(page.getByLabel('Title')).toHaveValue('Mine, and changed since');
  await expect(page).not.toHaveURL(/#draft=/);
});
