import { settle } from '../fixtures/settle.ts';
import { expect, story } from '../fixtures/story.ts';
import { sheet } from '../fixtures/walk.ts';
import { listen } from './reader.ts';

// A recipient of the fund who has not staked yet: the walk counts what its own newcomer has.
story.use({ person: 39 });

// Without a mouse and without a screen: by the keyboard, by names and roles, and by what is said.
story('stake by the keyboard, told in words, from landing to done', async ({ page, wallet }) => {
  const reader = await listen(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await settle(page);
  await reader.tabTo(/^link: Skip to content/, 1);
  await reader.press('Enter');
  await reader.hears(/^main/);

  await reader.tabTo(/^textbox: Amount to stake/);
  await reader.type('7');
  await reader.tabTo(/^button: Connect wallet/);
  await reader.press('Enter');
  await reader.hears(/^dialog: Connect/);
  await reader.tabTo(new RegExp(`^button: .*${wallet.name}`));
  await reader.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await reader.hears(/^button: Stake METIS/);
  await reader.hears(/^says: Connected as 0x/);
  await reader.press('Enter');
  await reader.hears(/^dialog: Stake 7 METIS/);
  await reader.hears(/^says: Tried on the chain: ready to sign\.$/);
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Stake 7 METIS":
      - heading "Stake 7 METIS" [level=2]
      - button "Close"
      - table
      - heading "What can go wrong" [level=3]
      - list
      - button "Sign in your wallet"
  `);
  await reader.tabTo(/^button: Sign in your wallet/);
  await reader.press('Enter');
  await reader.hears(/^says: Waiting for you to agree in your wallet\.$/);
  await reader.hears(/^says: Stake 7 METIS: sent, waiting for the network\.$/);
  await reader.hears(/^says: Stake 7 METIS: done\./, 30_000);
  await reader.tabTo(/^button: Done$/);
  await reader.press('Enter');
  await expect(sheet(page)).toBeHidden();
  await reader.hears(/^button: Stake METIS/);
});

story('what is wrong is said where it is, and so is how it ended', async ({ page, wallet }) => {
  const reader = await listen(page);
  await wallet.remember(page);
  await page.goto('/');
  await expect(page.getByText('Balance')).toContainText(/\d/);
  await reader.tabTo(/^textbox: Amount to stake/, 60);
  await reader.type('-1');
  await reader.hears(/^says: .*cannot be negative/);
  await reader.tabTo(/^button: Stake METIS/);
  await reader.press('Enter');
  await reader.hears(/^textbox: Amount to stake, .*invalid, .*cannot be negative/);
  await page.keyboard.press('ControlOrMeta+a');
  await reader.type('7');
  await reader.tabTo(/^button: Stake METIS/);
  await reader.press('Enter');
  await reader.hears(/^dialog: Stake 7 METIS/);
  wallet.mood = 'reject';
  await reader.tabTo(/^button: Sign in your wallet/);
  await reader.press('Enter');
  await reader.hears(/^says: Stake 7 METIS: You declined in your wallet\./);
  await reader.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await reader.hears(/^button: Stake METIS/);
});
