import { liquidStakingAbi } from '@metis-blitz/protocol';
import { formatEther, parseEther } from 'viem';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { expect, story } from '../fixtures/story.ts';
import { connect } from '../fixtures/walk.ts';
import type { World } from '../world/startWorld.ts';

story.use({ person: 3 });

/** Whole lsMETIS that the vault gives for so much METIS now. */
async function sharesFor({ client, deployment }: World, metis: string): Promise<number> {
  const vault = { address: deployment.contracts.liquidStaking, abi: liquidStakingAbi } as const;
  const args = [parseEther(metis)] as const;
  return Number(formatEther(await client.readContract({ ...vault, functionName: 'convertToShares', args })));
}

story(
  'before a wallet is there one sees what it earned, how that is made, and what an amount gives',
  async ({ page, world }) => {
    await page.goto('/');
    await expect(page.getByText(/APR, realised over the last \d+ days/)).toBeVisible();
    await expect(page.getByRole('img', { name: /METIS per lsMETIS, from 1\.0{6} to/ })).toBeVisible();
    await page.getByRole('button', { name: 'How this is made' }).click();
    const sheet = page.getByRole('dialog', { name: 'How the APR is made' });
    await expect(sheet).toContainText('÷ rate at the start × one year');
    await expect(sheet).toContainText('Rate at the start');
    await expectAccessible(page);
    await page.keyboard.press('Escape');

    await page.getByLabel('Amount to stake').fill('100');
    const form = page
      .getByLabel('Amount to stake')
      .locator('xpath=ancestor::div[contains(@class,"rounded-surface")]');
    // By the chain's own rate: stories before this one may have had a sequencer slashed.
    const shares = await sharesFor(world, '100');
    const told = async (pattern: RegExp) => Number(pattern.exec((await form.textContent()) ?? '')?.[1]);
    await expect.poll(() => told(/You get([\d.]+) lsMETIS/)).toBeCloseTo(shares, 2);
    await expect(form).toContainText(/At the realised APR,.*about \d+\.\d{4} METIS/);
    const earned = () => told(/about ([\d.]+) METIS/);
    const inOneYear = await earned();
    await form.getByLabel('Over what time').selectOption({ label: 'in three years' });
    await expect(page).toHaveURL(/span=years/);
    await expect.poll(earned).toBeCloseTo(3 * inOneYear, 3);
    expect(await told(/1 lsMETIS = (\d\.\d{4}) METIS/)).toBeCloseTo(100 / shares, 3);
    expect(await told(/1 METIS = (\d\.\d{4}) lsMETIS/)).toBeCloseTo(shares / 100, 3);
    await expect(form).toContainText('None to stake');
    await expect(form).toContainText('Next reward');
  },
);

story('max leaves enough to sign and to leave again', async ({ page, wallet, world }) => {
  await page.goto('/');
  await connect(page, wallet);
  const balance = await world.client.getBalance({ address: wallet.address });
  await page.getByRole('button', { name: /^Max/ }).click();
  const filled = parseEther(await page.getByLabel('Amount to stake').inputValue());
  expect(filled).toBeLessThan(balance);
  expect(balance - filled).toBeLessThan(parseEther('0.1'));
  await expect(page.getByText('More than you have')).toBeHidden();
});

for (const [typed, said] of [
  ['1,000', 'Write the amount without separators, with a point for decimals: 1000.5'],
  ['-5', 'An amount cannot be negative.'],
  ['0.1234567890123456789', 'METIS has at most 18 decimals.'],
  ['١٢', 'Use the digits 0 to 9.'],
] as const) {
  story(`says what is wrong with ${typed}`, async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Amount to stake').fill(typed);
    await expect(page.getByText(said)).toBeVisible();
  });
}
