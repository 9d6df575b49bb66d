import { developmentAccount } from '@metis-blitz/devnet';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { expect, story } from '../fixtures/story.ts';

const table = 'Sequencers of the pool';

story('search, filters, order and comparison stand in the URL', async ({ page }) => {
  await page.goto('/sequencers/');
  const rows = page.getByRole('table', { name: table }).locator('tbody tr');
  await expect(rows).toHaveCount(8);
  await expect(page.getByText('8 sequencers', { exact: true })).toBeVisible();
  // A figure stands on one line: its sign never hangs below it.
  const wrapped = await page.getByRole('table', { name: table }).evaluate((element) =>
    [...element.querySelectorAll('td')].flatMap((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      const text = cell.textContent ?? '';
      return /^[\d.,]+ %$/.test(text) && lines.size > 1 ? [text] : [];
    }),
  );
  expect(wrapped).toEqual([]);

  await page.getByRole('button', { name: 'Commission' }).click();
  await expect(page).toHaveURL(/sort=commission/);
  await page.getByRole('button', { name: /^Commission/ }).click();
  await expect(page).toHaveURL(/up=true/);
  await expect(rows.first()).toContainText('3.0 %');

  await page.getByRole('checkbox', { name: 'Takes delegations now' }).check();
  await expect(page).toHaveURL(/open=true/);
  await expect(page.getByText('6 of 8 sequencers')).toBeVisible();
  await page.getByLabel('Commission at most').selectOption({ label: '5 %' });
  await page.getByLabel('Uptime at least').selectOption({ label: '99 %' });
  await expect(page).toHaveURL(/fee=500/);
  await expect(page).toHaveURL(/uptime=9900/);
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText('Andromeda One');
  await page.getByLabel('Commission at most').selectOption({ label: 'any' });
  await page.getByLabel('Uptime at least').selectOption({ label: 'any' });
  await page.getByLabel('Find by name or address').fill('borealis');
  await expect(rows).toHaveCount(1);
  await expect(page).toHaveURL(/q=borealis/);

  await page.reload();
  await expect(rows).toHaveCount(1);
  await expect(page.getByLabel('Find by name or address')).toHaveValue('borealis');
  await page.getByLabel('Find by name or address').fill('nobody like that');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(rows).toHaveCount(8);

  await page.getByRole('checkbox', { name: 'Compare Andromeda One' }).check();
  await page.getByRole('checkbox', { name: 'Compare Deep Field' }).check();
  await expect(page).toHaveURL(/compare=1,4|compare=1%2C4/);
  const compared = page.getByRole('region', { name: 'Side by side' }).first();
  await expect(compared.getByRole('columnheader')).toHaveText(['Figure', 'Andromeda One', 'Deep Field']);
  await expectAccessible(page);
});

story(
  'a row opens by a click and by Enter, and the page says what stands before a stake',
  async ({ page }) => {
    await page.goto('/sequencers/');
    const rows = page.getByRole('table', { name: table }).locator('tbody tr');
    await rows.filter({ hasText: 'Andromeda One' }).getByText('5.0 %').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Andromeda One' })).toBeVisible();
    await expect(page.getByText('Full: no slash can reach delegators')).toBeVisible();
    await page.goBack();
    await rows.getByRole('link', { name: 'Deep Field' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Deep Field' })).toBeVisible();

    for (const [tab, seen] of [
      ['Delegators', 'Share'],
      ['Slashes', 'It was never slashed'],
      ['Changes', 'Registered with a commission of 5.00 %'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.getByRole('tabpanel').getByText(seen).first()).toBeVisible();
    }
    await expect(page).toHaveURL(/view=changes/);
    await expectAccessible(page);
  },
);

story('who comes back from a sequencer finds the list where it was', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('/sequencers/?sort=bond');
  const link = page.getByRole('list', { name: table }).getByRole('link', { name: 'Gravity Well' });
  await link.scrollIntoViewIfNeeded();
  const stood = await page.evaluate(() => scrollY);
  expect(stood).toBeGreaterThan(600);
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gravity Well' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/sort=bond/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(stood - 60);
});

story('a commission that rose lately is spoken of', async ({ page }) => {
  await page.goto('/sequencers/view/?id=2');
  await expect(page.getByText(/as low as 7\.00 %\. It is 9\.00 % since/)).toBeVisible({ timeout: 20_000 });
  await page.goto('/sequencers/view/?id=3');
  await expect(page.getByText('Announced')).toBeHidden();
  await expect(page.getByText(/as low as/)).toHaveCount(0);
});

story('a jailed sequencer takes nothing and says so, and a link to none says that', async ({ page }) => {
  await page.goto('/sequencers/view/?id=7');
  await expect(page.getByText('Its bond fell below the least.')).toBeVisible();
  await expect(page.getByText('Only an active sequencer takes delegations.')).toBeVisible();
  await expect(page.getByLabel('Amount to delegate')).toBeDisabled();
  for (const id of ['99', '0', '-1', 'x', '1e3']) {
    await page.goto(`/sequencers/view/?id=${id}`);
    await expect(page.getByText('There is no such sequencer')).toBeVisible();
  }
  await page.getByRole('link', { name: 'All sequencers' }).click();
  await expect(page).toHaveURL(/\/sequencers\/$/);
});

story('without an index the page of a sequencer says what it cannot know', async ({ page, watch }) => {
  watch.allow(/\/api\//);
  await page.route('**/api/**', (route) => route.abort());
  await page.goto('/sequencers/view/?id=1');
  // Of the rate and the uptime; bones would promise that they come.
  await expect(page.getByText('needs the index')).toHaveCount(2);
  await expect(page.getByText('nothing settled yet')).toHaveCount(0);
});

story('on a phone the list is sorted, compared and never wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const { address } = developmentAccount(0);
  for (const path of [
    `/sequencers/?compare=1,2,4,8&watch=${address}`,
    `/sequencers/view/?id=1&watch=${address}`,
    '/sequencers/view/?id=2&view=changes',
    `/run/?watch=${developmentAccount(10).address}&do=key`,
    '/run/',
  ]) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${path} is ${overflow} px too wide`).toBeLessThanOrEqual(0);
  }
  await page.goto('/sequencers/');
  await page.getByLabel('Sort by').selectOption({ label: 'Bond' });
  await expect(page.getByRole('list', { name: table }).getByRole('listitem').first()).toContainText(
    'Andromeda One',
  );
});

story('narrow rows are chosen once, for every table, and remembered', async ({ page }) => {
  await page.goto('/sequencers/');
  const row = page.getByRole('table', { name: table }).locator('tbody tr').first();
  const height = async () => (await row.boundingBox())?.height ?? 0;
  await expect(row.getByRole('link')).toBeVisible();
  const before = await height();
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  const sheet = page.getByRole('dialog', { name: 'Settings' });
  await sheet.getByRole('checkbox', { name: /Narrow rows/ }).check();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect.poll(height).toBeLessThanOrEqual(before - 10);

  await page.goto('/transparency/');
  await page.goto('/sequencers/');
  await expect(row.getByRole('link')).toBeVisible();
  expect(await height()).toBeLessThanOrEqual(before - 10);
});
