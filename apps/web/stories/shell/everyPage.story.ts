import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inLanes } from '../fixtures/inLanes.ts';
import { looks } from '../fixtures/looks.ts';
import { settle } from '../fixtures/settle.ts';
import { expect, story } from '../fixtures/story.ts';
import { type PageWatch, watchPage } from '../fixtures/watchPage.ts';
import { routes } from '../routes.ts';

const out = fileURLToPath(new URL('../../out', import.meta.url));
const han = /\p{Script=Han}/u;

/** Words of another language where there should be none: two together, or one between figures. */
const english = /\p{Ll}{2,} \p{Ll}{2,}|[\d%] \p{Ll}{2,} \d/u;
/** What people wrote stands there as they wrote it. */
const quotes = /governance|fund|sequencers|design/;

/** Every page in each language that is built. */
const pages = routes.flatMap(({ path, heading, named }) => [
  { path, heading, connect: 'Connect wallet', title: /\w/ },
  ...(existsSync(`${out}/zh`)
    ? [{ path: `/zh${path}`, heading: named ? heading : han, connect: '连接钱包', title: han }]
    : []),
]);

story(
  'every page opens, fits, and axe finds nothing at any width in either theme',
  async ({ context, world }) => {
    story.setTimeout(300_000);
    const wrong: string[] = [];
    const watches: PageWatch[] = [];
    await inLanes(pages, 3, async () => {
      const page = await context.newPage();
      watches.push(watchPage(page, world.appUrl));
      await page.emulateMedia({ reducedMotion: 'reduce' });
      return async ({ path, heading, connect, title }) => {
        const response = await page.goto(path);
        expect(response?.status(), path).toBe(200);
        await expect(page.getByRole('heading', { level: 1, name: heading }), path).toBeVisible();
        await expect(page.getByRole('button', { name: connect }).first(), path).toBeVisible();
        expect(await page.title(), path).toMatch(title);
        const address = await page.locator('head meta[property="og:image"]').getAttribute('content');
        expect(address).toMatch(
          path.startsWith('/zh/') ? /^\/(zh\/)?social\/\w+-zh\.png$/ : /^\/social\/\w+-en\.png$/,
        );
        expect((await page.request.get(address ?? '')).headers()['content-type']).toBe('image/png');
        // The page of parts shows the placeholder too.
        if (!path.endsWith('/design/')) await settle(page);
        if (path.startsWith('/zh/') && !quotes.test(path)) {
          expect(await page.getByRole('main').textContent(), path).not.toMatch(english);
        }
        wrong.push(...(await looks(page, path, { translation: path.startsWith('/zh/') })));
      };
    });
    expect([...wrong, ...watches.flatMap(({ faults }) => faults)]).toEqual([]);
  },
);
