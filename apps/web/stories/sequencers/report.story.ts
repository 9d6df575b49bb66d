import { developmentAccount } from '@metis-blitz/devnet';
import { zh as portfolio } from '../../features/portfolio/copy.zh.ts';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { expect, story } from '../fixtures/story.ts';
import { connect, sheet, sign } from '../fixtures/walk.ts';
import { registerLiar, report } from './lie.ts';
import { indexed, METIS } from './pool.ts';

const person = 12;
const liar = { operator: 33, signer: 19, name: 'Two Faces' };
story.use({ person });

story('who proved a lie sees the bounty with its reason, and fetches it', async ({ page, wallet, world }) => {
  story.setTimeout(120_000);
  const watch = `?watch=${wallet.address}`;
  const bounty = page.locator('section', { has: page.getByRole('heading', { name: 'Bounty' }) });
  await page.goto(`/portfolio/${watch}`);
  await expect(page.getByText('Everything together').locator('..').locator('data').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Bounty' })).toBeHidden();

  const id = await registerLiar(world, liar);
  // A tenth of the bond is taken, and a twentieth of that is for who reports.
  expect(await report(world, person, id, liar)).toBe(100n * METIS);
  await indexed(world);

  // Anyone may look; only who is owed can claim.
  await page.goto(`/zh/portfolio/${watch}`);
  await expect(page.getByRole('heading', { name: portfolio.bounty.title })).toBeVisible();
  await expect(page.getByText(portfolio.bounty.why(liar.name))).toBeVisible();
  await expect(page.getByRole('button', { name: portfolio.bounty.claim })).toBeDisabled();

  await page.goto('/portfolio/');
  await connect(page, wallet);
  await expect(bounty).toContainText('100');
  await expect(bounty.getByRole('link', { name: 'Two Faces signed two hashes for one block' })).toBeVisible();
  await expectAccessible(page);
  const before = await world.client.getBalance({ address: wallet.address });
  await bounty.getByRole('button', { name: 'Claim bounty' }).click();
  await expect(sheet(page)).toContainText('Claim a bounty of 100 METIS');
  await expect(sheet(page)).toContainText('Bounty to claim');
  expect(await sign(page)).toContain('100.0000 METIS came to your account');
  const gained = (await world.client.getBalance({ address: wallet.address })) - before;
  expect(gained).toBeGreaterThan(99n * METIS);
  expect(gained).toBeLessThan(100n * METIS);
  await expect(page.getByRole('heading', { name: 'Bounty' })).toBeHidden();
  await expect(page.getByRole('table', { name: 'History' })).toContainText('Claimed a bounty');

  // What the court saw stands with the slash: anyone can check it.
  await page.goto(`/sequencers/view/?id=${id}`);
  await page.getByRole('tab', { name: 'Slashes' }).click();
  const seen = page.getByRole('tabpanel', { name: 'Slashes' });
  await expect(seen).toContainText('the court, for equivocation');
  await expect(seen).toContainText('What the court saw');
  await expect(seen.getByText(/^0x[0-9a-f]{64}$/)).toHaveCount(2);
  await expect(seen.getByTitle(developmentAccount(liar.signer).address)).toBeVisible();
  await expect(seen.getByTitle(wallet.address)).toBeVisible();
});
