import { expect, story } from '../fixtures/story.ts';
import { sheet } from '../fixtures/walk.ts';
import { listen, tabTo } from './reader.ts';

story.use({ person: 1 });

// Without a mouse and without a screen: by the keyboard, by names and roles, and by what is said.
story('a rejection is said, and Escape leaves', async ({ page, wallet }) => {
  const said = await listen(page);
  await wallet.remember(page);
  await page.goto('/');
  await page.getByLabel('Amount to stake').fill('7');
  await page.getByRole('button', { name: 'Stake METIS' }).click();
  wallet.mood = 'reject';
  await tabTo(page, sheet(page).getByRole('button', { name: 'Sign in your wallet' }));
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toContainText('You declined in your wallet');
  await expect.poll(said).toContain('Stake 7 METIS: You declined in your wallet.');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
});
