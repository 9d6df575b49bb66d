import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from '../browser/launchOptions.ts';
import { inlineFaces } from './inlineFaces.ts';
import { socialPage } from './socialPage.ts';

/*
 * Draws the pictures that stand beside links to pages elsewhere, in the language the words come in:
 *   node stories/social/drawSocial.ts
 *   NEXT_PUBLIC_BLITZ_LANGUAGE=zh node stories/social/drawSocial.ts --font FOLDER
 * FOLDER is an unpacked `@fontsource/noto-sans-sc`: too large to be installed for two dozen pictures.
 */
const { values } = parseArgs({ options: { font: { type: 'string' } } });
const language = process.env.NEXT_PUBLIC_BLITZ_LANGUAGE ?? 'en';
const target = fileURLToPath(new URL('../../public/social', import.meta.url));

async function drawSocial(): Promise<void> {
  const [{ shellCopy }, { homeCopy }] = await Promise.all([
    import('../../shell/copy.ts'),
    import('../../app/homeCopy.ts'),
  ]);
  const { notFound: _, ...pages } = shellCopy.pages;
  const all = Object.entries({
    home: { title: homeCopy.title.join(homeCopy.between), lead: shellCopy.site.description },
    ...pages,
  });
  mkdirSync(target, { recursive: true });
  const browser = await chromium.launch(await launchOptions());
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  for (const [place, [name, { title, lead }]] of all.entries()) {
    const faces = values.font ? inlineFaces(values.font, [400, 600], title + lead) : '';
    await page.setContent(
      socialPage({ title, lead, faces }, 8 + Math.round((place * 84) / (all.length - 1))),
    );
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(target, `${name}-${language}.png`) });
  }
  await browser.close();
  console.log(`${all.length} pictures in ${target}`);
}

await drawSocial();
