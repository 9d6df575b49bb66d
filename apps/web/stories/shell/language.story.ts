import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as sdk from '@metis-blitz/sdk/words';
import * as sdkZh from '@metis-blitz/sdk/words/zh';
import { entriesOf, loadCatalogues } from '../../scripts/catalogues.ts';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { expect, story } from '../fixtures/story.ts';

const out = fileURLToPath(new URL('../../out', import.meta.url));

story('the same page stands in the other language, with query and fragment', async ({ page }) => {
  await page.goto('/run/?from=story#content');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/run\/\?from=story#content$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.getByRole('heading', { level: 1, name: '运行排序器' })).toBeVisible();
  await expect(page).toHaveTitle('运行排序器 · Metis Blitz');

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

story('what is not there says so in Chinese', async ({ page, watch }) => {
  watch.allow(/status of 404/);
  const response = await page.goto('/zh/nothing-here/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: '没有这个页面' })).toBeVisible();
});

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
  const said = [...catalogues.flatMap(({ en }) => sentences(en, 40)), ...sentences(sdk.figureWords, 20)];
  const told = [...catalogues.flatMap(({ zh }) => sentences(zh, 12)), ...sentences(sdkZh.figureWords, 8)];
  said.push(
    ...sentences(sdk.errorWords.failures, 30),
    'Sequencer takes no stake',
    'Start the clock after which',
  );
  told.push(...sentences(sdkZh.errorWords.failures, 10), '排序器不接受质押', '启动计时，期满后');
  expect(said.filter((text) => english.includes(text)).length).toBeGreaterThan(said.length / 2);
  expect(told.filter((text) => chinese.includes(text)).length).toBeGreaterThan(told.length / 2);
  expect(told.filter((text) => english.includes(text))).toEqual([]);
  expect(said.filter((text) => chinese.includes(text))).toEqual([]);
});
