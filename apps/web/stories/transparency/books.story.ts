import { localTestClient } from '@metis-blitz/devnet';
import { liquidStakingAbi } from '@metis-blitz/protocol';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { expect, story } from '../fixtures/story.ts';

const metis = 10n ** 18n;

story(
  'the books are added up from the chain, and a contract that is short is named',
  async ({ page, world }) => {
    const { sequencerPool: address } = world.deployment.contracts;
    await page.goto('/transparency/');
    await expect(page.getByText('Every contract holds what it owes')).toBeVisible();
    await expect(page.getByRole('table', { name: 'What is held, and for whom' })).toContainText(
      'Bonds of sequencers',
    );
    await expect(page.getByRole('img', { name: /^Stake over time: [\d,]+ METIS/ })).toBeVisible();
    await expectAccessible(page);

    const test = localTestClient(world.rpcUrl);
    const value = await world.client.getBalance({ address });
    await test.setBalance({ address, value: value - 3n * metis });
    await page.getByRole('button', { name: 'Count again' }).click();
    await expect(page.getByText('Short: Sequencer pool')).toBeVisible();
    await expect(page.getByText(/^−(3\.0000|2\.9999)/).first()).toBeVisible();

    await test.setBalance({ address, value });
    await page.getByRole('button', { name: 'Count again' }).click();
    await expect(page.getByText('Every contract holds what it owes')).toBeVisible();
  },
);

story(
  'the code of every contract is compared with the sources; another code is seen',
  async ({ page, world }) => {
    const { contracts } = world.deployment;
    const table = page.getByRole('table', { name: 'The contracts, and what runs there' });
    await page.goto('/transparency/');
    await expect(table.getByText('Same')).toHaveCount(Object.keys(contracts).length + 1);
    await expect(table.getByText('Different')).toHaveCount(0);

    const test = localTestClient(world.rpcUrl);
    const code = await world.client.getCode({ address: contracts.guardian });
    if (!code) throw new Error('The guardian has no code.');
    await test.setCode({ address: contracts.guardian, bytecode: `${code.slice(0, -2)}01` as `0x${string}` });
    await page.reload();
    await expect(table.getByRole('row', { name: /Guardian/ })).toContainText('Different');
    await test.setCode({ address: contracts.guardian, bytecode: code });
  },
);

story('roles and their delays stand there with who holds them', async ({ page }) => {
  await page.goto('/transparency/');
  const roles = page.getByRole('heading', { name: 'Who may do what, and how fast' }).locator('../..');
  await expect(roles).toContainText('Protocol timelock');
  await expect(roles).toContainText('pause new stake, never a way out');
  await expect(roles).toContainText(/at least: notice, vote, timelock/);
  await expect(roles).not.toContainText('An account outside the protocol');
});

story('the rules of now stand there with their bounds, and what runs says so', async ({ page, world }) => {
  await page.goto('/transparency/');
  const part = (name: string) => page.locator('section', { has: page.getByRole('heading', { name }) });
  const running = part('What runs now');
  await expect(running).toContainText(/Chain.*Answers.*block [\d,]+/);
  await expect(running).toContainText(/Index.*Follows the chain/, { timeout: 20_000 });
  await expect(running).toContainText(/Cranks.*(Turned in time|Late)/);

  const { liquidStaking: address } = world.deployment.contracts;
  const [lowest, highest] = await world.client.readContract({
    address,
    abi: liquidStakingAbi,
    functionName: 'exitFeeRange',
  });
  const percent = (bps: number) => `${(bps / 100).toFixed(2)} %`;
  expect(highest).toBeGreaterThan(lowest);
  await expect(part('The figures that govern it')).toContainText(`${percent(lowest)} to ${percent(highest)}`);
});
