import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { entriesOf, loadCatalogues } from '../../scripts/catalogues.ts';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { forms, takeForm } from '../fixtures/forms.ts';
import { expect, story } from '../fixtures/story.ts';
import { routes } from '../routes.ts';

const out = fileURLToPath(new URL('../../out', import.meta.url));
const han = /\p{Script=Han}/u;

story('the same page stands in the other language, with query and fragment', async ({ page }) => {
  await page.goto('/governance/?show=all#list');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/governance\/\?show=all#list$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.getByRole('heading', { level: 1, name: '治理' })).toBeVisible();
  await expect(page).toHaveTitle('治理 · Metis Blitz');

  await page.getByRole('navigation').getByRole('link', { name: '基金', exact: true }).click();
  await expect(page).toHaveURL(/\/zh\/fund\/$/);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/[^h]\/fund\/$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Ecosystem fund' })).toBeVisible();
});

story('one can switch on a narrow screen too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/fund/?watch=0x70997970C51812dc3A010C7d01b50e0d17dc79C8');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/fund\/\?watch=0x7099/);
});

story('nobody is offered what they did not ask for', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('本应用提供中文版。')).toBeHidden();
});

story.describe('a browser that prefers Chinese', () => {
  story.use({ locale: 'zh-CN' });

  story('is offered Chinese quietly, and asked once', async ({ page }) => {
    await page.goto('/withdraw/');
    await expect(page).toHaveURL(/[^h]\/withdraw\/$/);
    await expect(page.getByText('本应用提供中文版。')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Stay in English' }).click();
    await expect(page.getByText('本应用提供中文版。')).toBeHidden();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Withdraw' })).toBeVisible();
    await expect(page.getByText('本应用提供中文版。')).toBeHidden();
  });

  story('goes over by one link, and is not asked again', async ({ page }) => {
    await page.goto('/withdraw/?watch=0x70997970C51812dc3A010C7d01b50e0d17dc79C8');
    await page.getByRole('link', { name: '切换到中文' }).click();
    await expect(page).toHaveURL(/\/zh\/withdraw\/\?watch=0x7099/);
    await page.goto('/');
    await expect(page.getByText('本应用提供中文版。')).toBeHidden();
  });
});

story('every page opens in Chinese, its own words in Chinese', async ({ page }) => {
  for (const { path } of routes) {
    const response = await page.goto(`/zh${path}`);
    expect(response?.status(), path).toBe(200);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /连接钱包|Connect wallet/ }).first()).toBeVisible();
    expect(await page.title(), path).toMatch(han);
  }
});

story('what is not there says so in Chinese', async ({ page, watch }) => {
  watch.allow(/status of 404/);
  const response = await page.goto('/zh/nothing-here/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: '没有这个页面' })).toBeVisible();
});

for (const form of forms.filter(({ name }) => name === '1440-light' || name === '390-dark')) {
  story(`axe finds nothing in Chinese (${form.name})`, async ({ page }) => {
    story.setTimeout(120_000);
    await takeForm(page, form);
    for (const { path } of routes) {
      await page.goto(`/zh${path}`);
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
    }
  });
}

for (const width of [320, 390, 1440]) {
  story(`no page in Chinese is wider than ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const { path } of routes) {
      await page.goto(`/zh${path}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${path} is ${overflow} px too wide`).toBeLessThanOrEqual(0);
    }
  });
}

story('each build carries its own language only', async () => {
  const read = (pattern: string, skipped?: RegExp) =>
    globSync(pattern, { cwd: out })
      .filter((name) => !skipped?.test(name))
      .map((name) => readFileSync(`${out}/${name}`, 'utf8'))
      .join('\n');
  const english = read('**/*.{js,html,txt}', /^zh\//);
  const chinese = read('zh/**/*.{js,html,txt}');
  const sentences = (words: object, least: number) =>
    entriesOf(words).flatMap(([, value]) =>
      typeof value === 'string' && value.length >= least && !value.includes("'") ? [value] : [],
    );

  const catalogues = await loadCatalogues();
  const said = catalogues.flatMap(({ en }) => sentences(en, 40));
  const told = catalogues.flatMap(({ zh }) => sentences(zh, 12));
  expect(said.filter((text) => english.includes(text)).length).toBeGreaterThan(said.length / 2);
  expect(told.filter((text) => chinese.includes(text)).length).toBeGreaterThan(told.length / 2);
  expect(told.filter((text) => english.includes(text))).toEqual([]);
  expect(said.filter((text) => chinese.includes(text))).toEqual([]);
});
