import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser/launchOptions.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', default: 'http://localhost:3000' },
    out: { type: 'string', default: 'test-results/shots' },
    width: { type: 'string', multiple: true, default: ['1440', '390'] },
    theme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    full: { type: 'boolean', default: false },
    wait: { type: 'string', default: '1200' },
  },
});

/** Takes pictures of pages of a running app: `node stories/shoot.ts --url http://localhost:3000 / /fund/`. */
async function shoot(): Promise<void> {
  mkdirSync(values.out, { recursive: true });
  const browser = await chromium.launch(await launchOptions());
  for (const theme of values.theme) {
    for (const width of values.width.map(Number)) {
      const context = await browser.newContext({
        viewport: { width, height: width < 600 ? 844 : 900 },
        colorScheme: theme === 'dark' ? 'dark' : 'light',
        deviceScaleFactor: width < 600 ? 2 : 1,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      page.on('console', (message) => message.type() === 'error' && console.error(`  ${message.text()}`));
      for (const path of positionals.length ? positionals : ['/']) {
        await page.goto(values.url + path, { waitUntil: 'load' });
        await page.waitForTimeout(Number(values.wait));
        const name = `${path.replace(/\W+/g, '_').replace(/^_|_$/g, '') || 'home'}-${width}-${theme}.png`;
        await page.screenshot({ path: join(values.out, name), fullPage: values.full });
        console.log(join(values.out, name));
      }
      await context.close();
    }
  }
  await browser.close();
}

await shoot();
