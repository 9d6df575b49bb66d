import { readFileSync } from 'node:fs';
import { ACCOUNT_INDEX, developmentAccount } from '@metis-blitz/devnet';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { forms, takeForm } from '../fixtures/forms.ts';
import { expect, story } from '../fixtures/story.ts';

// The one to import into a wallet: thirty days of the seed are its own.
const { address } = developmentAccount(0);

story('rewards over time: drawn, exact under the pointer, as a table and as a file', async ({ page }) => {
  await page.goto(`/portfolio/?watch=${address}`);
  const part = page.locator('section', { has: page.getByRole('heading', { name: 'Rewards over time' }) });
  const chart = part.getByRole('img', { name: /Rewards over time: lsMETIS ends at [\d.,]+ METIS/ });
  await expect(chart).toBeVisible({ timeout: 20_000 });

  const names = part.locator('figcaption');
  const end = await names.textContent();
  await chart.hover({ position: { x: 20, y: 40 } });
  await expect(names).not.toHaveText(end ?? '');
  await expect(names.locator('time')).toBeVisible();

  const rows = part.getByRole('row');
  const count = await rows.count();
  expect(count).toBeGreaterThan(3);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    part.getByRole('button', { name: 'Rewards as CSV' }).click(),
  ]);
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines[0]).toBe('time,unix_seconds,lsmetis_wei,lsmetis_metis,delegations_wei,delegations_metis');
  expect(lines.length).toBeGreaterThanOrEqual(count - 1);
  // The seed only ever earned: what the file ends with is more than nothing.
  const [, , liquid = '0', , delegated = '0'] = lines.at(-1)?.split(',') ?? [];
  expect(BigInt(liquid)).toBeGreaterThan(0n);

  // No slash reached it: what its epochs earned, line by line, is where the line of its delegations ends.
  const [epochs] = await Promise.all([
    page.waitForEvent('download'),
    part.getByRole('link', { name: 'Each epoch as CSV' }).click(),
  ]);
  const [head, ...each] = readFileSync(await epochs.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(head).toBe('time_utc,sequencer,epochs,last_epoch,rewards_wei,rewards_metis');
  expect(each.reduce((sum, line) => sum + BigInt(line.split(',')[4] ?? '0'), 0n)).toBe(BigInt(delegated));
  expect(BigInt(delegated)).toBeGreaterThan(0n);
  await expectAccessible(page);
});

story('each delegation says what it pays and what it has paid', async ({ page }) => {
  await page.goto(`/portfolio/?watch=${address}`);
  const table = page.getByRole('table', { name: 'Delegations' });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Sequencer',
    'Delegated',
    'APR, realised',
    'Paid so far',
    'To claim',
  ]);
  const row = table.getByRole('row').filter({ hasText: 'Andromeda One' });
  await expect(row).toContainText(/\d\.\d{2} %/, { timeout: 20_000 });
  const [paid, left] = await row
    .getByRole('cell')
    .evaluateAll((cells) => cells.slice(-2).map((cell) => Number(cell.textContent?.replace(/[^\d.]/g, ''))));
  expect(paid).toBeGreaterThan(0);
  expect(paid).toBeGreaterThanOrEqual(left ?? 0);
});

const { recipients, stakers } = ACCOUNT_INDEX;
const pasts = [
  { of: 'a recipient of milestones', who: recipients[1], kind: 'Claimed a milestone', amount: '600.0000' },
  { of: 'a recipient of a small grant', who: recipients[3], kind: 'Claimed a small grant', amount: /\d/ },
  { of: 'a proposer', who: stakers[2], kind: 'Asked for a small grant, deposit', amount: '50.0000' },
  { of: 'one whose deposit came back', who: stakers[2], kind: 'Took a deposit back', amount: '50.0000' },
  { of: 'one whose deposit was kept', who: stakers[2], kind: 'Lost a deposit', amount: '50.0000' },
  { of: 'one who proved a lie', who: stakers[4], kind: 'Earned a bounty', amount: /\d/ },
  { of: 'an objector', who: stakers[0], kind: 'Objected', amount: /\d/ },
];

for (const { of, who, kind, amount } of pasts) {
  story(`the history of ${of} says so`, async ({ page }) => {
    await page.goto(`/portfolio/?watch=${developmentAccount(who).address}`);
    const table = page.getByRole('table', { name: 'History' });
    const more = page.getByRole('button', { name: 'Show more' });
    const line = table.getByRole('row').filter({ hasText: kind }).first();
    await expect(table.getByRole('row').nth(1)).toBeVisible({ timeout: 20_000 });
    while (!(await line.isVisible()) && (await more.isVisible())) await more.click();
    await expect(line).toContainText(amount);
  });
}

for (const form of forms.filter(({ width }) => width === 390)) {
  story(`the portfolio fits its page (${form.name})`, async ({ page }) => {
    await takeForm(page, form);
    await page.goto(`/portfolio/?watch=${address}`);
    await expect(page.getByRole('heading', { name: 'Rewards over time' })).toBeVisible({ timeout: 20_000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(page);
  });
}

story('an account that has earned nothing yet is told what will stand there', async ({ page }) => {
  await page.goto(`/portfolio/?watch=${developmentAccount(99).address}`);
  const part = page.locator('section', { has: page.getByRole('heading', { name: 'Rewards over time' }) });
  await expect(part.getByText('Rewards will be drawn here')).toBeVisible({ timeout: 20_000 });
  await expect(part.getByRole('img')).toBeHidden();
});
