import { developmentAccount } from '@metis-blitz/devnet';
import { liquidStakingAbi } from '@metis-blitz/protocol';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { expect, story } from '../fixtures/story.ts';
import { toTheBrink } from '../fixtures/toTheBrink.ts';
import { connect, sign } from '../fixtures/walk.ts';

const metis = 10n ** 18n;
// The last of the newcomers: what happens here changes prices, so this file stands last.
const person = 4;
story.use({ person });

story(
  'a slash while a ticket waits: it pays less, and says how much less and why',
  async ({ page, wallet, world }) => {
    story.setTimeout(180_000);
    const vault = { address: world.deployment.contracts.liquidStaking, abi: liquidStakingAbi } as const;
    const brink = await toTheBrink(world);
    await world.send(person, {
      ...vault,
      functionName: 'stake',
      args: [wallet.address, 0n, developmentAccount(0).address],
      value: 40n * metis,
    });

    await page.goto('/withdraw/');
    await connect(page, wallet);
    await page.getByRole('button', { name: /all lsMETIS/ }).click();
    await page.getByRole('radio', { name: /Later, free/ }).click();
    await page.getByRole('button', { name: 'Ask for a ticket' }).click();
    await sign(page);
    const ticket = page.locator('#tickets').getByRole('listitem').last();
    await expect(ticket).toContainText('Waiting');
    await expect(ticket).not.toContainText('Lower.');

    await brink.fall();
    await expect(ticket).toContainText('Lower.', { timeout: 20_000 });
    await expect(ticket).toContainText(
      /At today’s price it pays [\d.]+ METIS less than the [\d.]+ asked for\./,
    );
    await expect(ticket).toContainText(/was slashed beyond its bond on .+; all who hold lsMETIS or wait/);
    await expectAccessible(page);

    await world.cranks.rebalance();
    await world.warp(260);
    await world.cranks.rebalance();
    await expect(ticket).toContainText('Ready', { timeout: 20_000 });
    await expect(ticket).toContainText(/It pays [\d.]+ METIS less than the [\d.]+ asked for\./);

    const shown = Number((await ticket.locator('data').first().getAttribute('value')) ?? '0');
    const before = await world.client.getBalance({ address: wallet.address });
    await ticket.getByRole('button', { name: 'Claim', exact: true }).click();
    await sign(page);
    const paid = Number((await world.client.getBalance({ address: wallet.address })) - before) / 1e18;
    expect(paid).toBeLessThan(40);
    expect(Math.abs(paid - shown)).toBeLessThan(0.01);
  },
);
