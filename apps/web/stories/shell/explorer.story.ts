import { ACCOUNT_INDEX, developmentAccount } from '@metis-blitz/devnet';
import { expect, story } from '../fixtures/story.ts';

const explorer = 'https://explorer.example';
const { address } = developmentAccount(0);
const proposer = developmentAccount(ACCOUNT_INDEX.stakers[0]).address;

/** Pages that name an account or a contract, and something of each that comes last. */
const pages: readonly (readonly [path: string, seen: RegExp])[] = [
  ['/sequencers/view/?id=1', /Operator/],
  ['/sequencers/view/?id=1&view=delegators', /Share/],
  ['/governance/proposal/?governor=operations&id=1', /Proposed by|By/],
  ['/governance/delegates/', /Delegates/],
  ['/fund/?show=milestones#commitments', /Reviewer/],
  ['/fund/?show=small#commitments', /Proposed by/],
  [`/portfolio/?watch=${address}`, /You look at the figures of/],
  ['/transparency/', /Protocol timelock/],
];

story('where the chain has an explorer, every address leads to it', async ({ page }) => {
  story.setTimeout(120_000);
  await page.route('**/config.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), explorerUrl: explorer } });
  });
  for (const [path, seen] of pages) {
    await page.goto(path);
    await expect(page.getByText(seen).first(), path).toBeVisible({ timeout: 20_000 });
    const copies = page.getByRole('button', { name: /^Copy address 0x/ });
    await expect(copies.first(), path).toBeVisible({ timeout: 20_000 });
    const bare = () =>
      copies.evaluateAll((all) =>
        all
          .filter((one) => !one.previousElementSibling?.matches('a[href*="/address/0x"]'))
          .map((one) => one.getAttribute('aria-label')),
      );
    await expect.poll(bare, path).toEqual([]);
  }
  const link = page.locator(`a[href^="${explorer}/address/"]`).first();
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', /noreferrer/);
});

story('where it has none, an address is only shown', async ({ page }) => {
  await page.goto(`/portfolio/?watch=${proposer}`);
  await expect(page.getByRole('button', { name: /^Copy address 0x/ }).first()).toBeVisible();
  await expect(page.locator('a[href*="/address/"]')).toHaveCount(0);
});
