import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { expect, story } from '../fixtures/story.ts';
import { connect, sheet, sign } from '../fixtures/walk.ts';

const metis = 10n ** 18n;
story.use({ person: 3 });

story(
  'ask for tickets, see their places, choose some and claim them in one call',
  async ({ page, wallet, world }) => {
    story.setTimeout(120_000);
    await page.goto('/');
    await connect(page, wallet);
    await page.getByLabel('Amount to stake').fill('60');
    await page.getByRole('button', { name: 'Stake METIS' }).click();
    await sign(page);

    await page.getByRole('link', { name: 'Withdraw' }).first().click();
    const ways = page.getByRole('radiogroup', { name: 'How to leave' });
    await page.getByLabel('lsMETIS to give back').fill('20');
    await expect(ways.getByRole('radio', { name: /At once/ })).toContainText(/19\.\d{4}/);
    await expect(ways.getByRole('radio', { name: /Later, free/ })).toContainText(/(20\.0|19\.99)\d+/);
    await expect(ways.getByRole('radio', { name: /Later, free/ })).toContainText('Waits before you');
    await ways.getByRole('radio', { name: /Later, free/ }).click();

    const tickets = page.locator('#tickets');
    for (const [count, amount] of ['20', '15', '10'].entries()) {
      await page.getByLabel('lsMETIS to give back').fill(amount);
      await page.getByRole('button', { name: 'Ask for a ticket' }).click();
      await sign(page);
      await expect(tickets.getByRole('listitem')).toHaveCount(count + 1);
    }
    await expect(tickets.getByRole('listitem').nth(1)).toContainText(/Place \d+, [\d.,]+ METIS before it/);
    await expectAccessible(page);

    await world.cranks.rebalance();
    await world.warp(260);
    await world.cranks.rebalance();
    // Three are ready, and two are claimed: by keyboard, as a screen reader has it.
    const bar = tickets.getByRole('region', { name: 'Claim together' });
    const all = bar.getByRole('checkbox', { name: 'All 3 that are ready' });
    await expect(all).toBeChecked({ timeout: 20_000 });
    await expect(bar).toContainText(/3 tickets, 4[45]\.\d{4} METIS/);
    await all.focus();
    await page.keyboard.press('Space');
    await expect(bar).toContainText('No ticket is chosen.');
    await expect(bar.getByRole('button', { name: /^Claim / })).toBeDisabled();
    const boxes = tickets.getByRole('checkbox', { name: /Claim ticket \d+ too/ });
    for (const place of [0, 1]) {
      await boxes.nth(place).focus();
      await page.keyboard.press('Space');
    }
    await expect(boxes.nth(2)).not.toBeChecked();
    await expect(all).toHaveJSProperty('indeterminate', true);
    await expect(bar).toContainText(/2 tickets, 3[45]\.\d{4} METIS/);
    await tickets
      .getByRole('button', { name: /Show ticket/ })
      .first()
      .click();
    const picture = tickets.getByRole('img', { name: /drawn by its contract/ });
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    await tickets.getByRole('button', { name: 'Show the ticket in your wallet' }).click();
    await expect(tickets.getByText('Your wallet shows the ticket.')).toBeVisible();
    expect(wallet.asked).toContain('wallet_watchAsset');
    await expectAccessible(page);

    const before = await world.client.getBalance({ address: wallet.address });
    await bar.getByRole('button', { name: /^Claim 3[45]\.\d{4} METIS$/ }).click();
    await expect(sheet(page)).toContainText('Claim 2 tickets');
    expect(await sign(page)).toContain('METIS came to your account');
    await expect(tickets.getByRole('listitem')).toHaveCount(1);
    await expect(tickets.getByRole('button', { name: 'Claim', exact: true })).toBeVisible();
    const paid = (await world.client.getBalance({ address: wallet.address })) - before;
    expect(paid).toBeGreaterThan(34n * metis);
    expect(paid).toBeLessThan(36n * metis);
  },
);
