import { developmentAccount } from '@metis-blitz/devnet';
import { expect, story } from '../fixtures/story.ts';

const { address } = developmentAccount(30);

story('another’s figures are shown as another’s, on every page, until one stops', async ({ page }) => {
  await page.goto(`/?watch=${address}`);
  const banner = page.getByText('You look at the figures of');
  await expect(banner).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Withdraw', exact: true }).click();
  await expect(page).toHaveURL(/\/withdraw\/\?watch=/);
  await expect(banner).toBeVisible();

  await page.getByRole('link', { name: 'Stop looking' }).click();
  await expect(page).toHaveURL(/\/withdraw\/$/);
  await expect(banner).toBeHidden();
});

const nonsense = {
  'too short': '0x12',
  'a word': 'hello',
  'a digit that is none': `${address.slice(0, -1)}z`,
  'a wrong checksum': swapCase(address),
  'a tag': '"><script>',
};

for (const [name, text] of Object.entries(nonsense)) {
  story(`says that ${name} is no account`, async ({ page }) => {
    await page.goto(`/?watch=${encodeURIComponent(text)}`);
    await expect(page.getByText('No such account.')).toBeVisible();
  });
}

/** The same digits with one letter in the other case. */
function swapCase(text: string): string {
  const at = text.search(/[a-f]/);
  return `${text.slice(0, at)}${text[at]?.toUpperCase()}${text.slice(at + 1)}`;
}
