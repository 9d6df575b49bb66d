import { developmentAccount } from '@metis-blitz/devnet';
import { liquidStakingAbi } from '@metis-blitz/protocol';
import { expect, story } from '../fixtures/story.ts';
import { connect, sheet, sign } from '../fixtures/walk.ts';

const person = 4;
story.use({ person });

story('a rejection is calm, and one can try again', async ({ page, wallet }) => {
  await page.goto('/');
  await connect(page, wallet);
  await page.getByLabel('Amount to stake').fill('5');
  await page.getByRole('button', { name: 'Stake METIS' }).click();
  wallet.mood = 'reject';
  await sheet(page).getByRole('button', { name: 'Sign in your wallet' }).click();
  await expect(sheet(page)).toContainText('You declined in your wallet');
  await expect(sheet(page)).toContainText('Nothing was sent, and nothing changed.');

  wallet.mood = 'agree';
  await sheet(page).getByRole('button', { name: 'Try again' }).click();
  expect(await sign(page)).toContain('lsMETIS more');
});

story('on a wrong network the form leads to the right one', async ({ page, wallet }) => {
  await page.goto('/');
  await connect(page, wallet);
  await wallet.goTo(1);
  await page.getByLabel('Amount to stake').fill('5');
  await expect(page.getByRole('button', { name: 'Stake METIS' })).toBeHidden();
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Switch to / })
    .click();
  await page.getByRole('button', { name: 'Stake METIS' }).click();
  await expect(sheet(page)).toContainText('Stake 5 METIS');
});

story('a transaction that reverts is a failure, and says why', async ({ page, wallet, world }) => {
  const vault = { address: world.deployment.contracts.liquidStaking, abi: liquidStakingAbi } as const;
  await page.goto('/');
  await connect(page, wallet);
  await page.getByLabel('Amount to stake').fill('5');
  await page.getByRole('button', { name: 'Stake METIS' }).click();
  await sign(page);

  await page.getByRole('link', { name: 'Withdraw' }).first().click();
  await page.getByRole('button', { name: /all lsMETIS/ }).click();
  await page.getByRole('button', { name: 'Leave at once' }).click();
  // Between the yes and the sending, the same account sends its lsMETIS away by another way.
  wallet.meanwhile = async () => {
    const shares = await world.client.readContract({
      ...vault,
      functionName: 'balanceOf',
      args: [wallet.address],
    });
    await world.send(person, {
      ...vault,
      functionName: 'transfer',
      args: [developmentAccount(30).address, shares],
    });
  };
  await sheet(page).getByRole('button', { name: 'Sign in your wallet' }).click();
  await expect(sheet(page)).toContainText('undone', { timeout: 30_000 });
  await expect(sheet(page)).toContainText('Only the network cost was paid');
  await expect(sheet(page).getByRole('button', { name: 'Done', exact: true })).toBeHidden();
});

const nonsense = [
  ['1.0000000000000000001', 'METIS has at most 18 decimals.'],
  ['-5', 'An amount cannot be negative.'],
  ['99999999', 'More than you have'],
  ['٣', 'Use the digits 0 to 9.'],
  ['1e3', 'Write the amount in full'],
  ['1,000', 'without separators'],
  ['0', 'must be more than 0'],
  ['ten', 'Only digits and one point'],
] as const;

story('nonsense gets a sentence, and nothing is signed', async ({ page, wallet }) => {
  await page.goto('/');
  await connect(page, wallet);
  await expect(page.getByText('Balance')).toContainText(/\d/);
  await page.getByRole('button', { name: 'Stake METIS' }).click();
  await expect(page.getByText('Enter an amount.')).toBeVisible();
  for (const [text, sentence] of nonsense) {
    await page.getByLabel('Amount to stake').fill(text);
    await expect(page.getByText(sentence), text).toBeVisible();
    await page.getByRole('button', { name: 'Stake METIS' }).click();
    await expect(sheet(page), text).toBeHidden();
  }
  expect(wallet.asked).not.toContain('eth_sendTransaction');
});

story('an address with a wrong checksum is refused', async ({ page }) => {
  await page.goto('/portfolio/');
  const field = page.getByLabel('Address to look at');
  await field.fill('0x70997970C51812dc3A010C7d01b50e0d17dc79c8');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByText('The capital letters do not match')).toBeVisible();

  await field.fill('0x70997970C51812dc3A010C7d01b50e0d17dc79C8');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page).toHaveURL(/watch=0x70997970C51812dc3A010C7d01b50e0d17dc79C8/);
  await expect(page.getByText('Everything together')).toBeVisible();
});
