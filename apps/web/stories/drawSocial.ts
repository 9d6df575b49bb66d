import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser/launchOptions.ts';

const font = createRequire(import.meta.url).resolve(
  '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
);
const target = fileURLToPath(new URL('../public/social.png', import.meta.url));

const marks = Array.from({ length: 100 }, (_, mark) => {
  const height = mark === 62 ? 40 : mark % 10 === 0 ? 26 : 13;
  const colour = mark <= 62 ? '#27d8c8' : '#3a454a';
  return `<i style="left:${mark * 12}px;height:${height}px;width:${mark === 62 ? 4 : 2}px;background:${colour}"></i>`;
}).join('');

const html = `<style>
@font-face{font-family:Inter;src:url(data:font/woff2;base64,${readFileSync(font).toString('base64')}) format("woff2");font-weight:100 900}
*{margin:0;box-sizing:border-box}
body{width:1200px;height:630px;background:#0d1113;color:#eef2f2;font-family:Inter;padding:150px 88px 0;position:relative}
i{position:absolute;top:0}
p{font-size:30px;color:#93a0a6;position:absolute;bottom:80px}
h1{font-size:84px;line-height:94px;font-weight:550;letter-spacing:-0.03em}
div{position:absolute;bottom:78px;right:88px;display:flex;gap:18px;align-items:center;font-size:34px;font-weight:550;letter-spacing:-0.02em}
svg{fill:#27d8c8}
</style>${marks}<h1>Stake METIS.<br>Stay liquid.<br>Leave when you like.</h1>
<p>Every figure from the chain.</p>
<div><svg viewBox="0 0 24 24" width="46" height="46"><path d="M5 2h8L7 13.2h4.6L8.7 22H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3Z"/><path d="M17 2h2a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H9.9l7.4-11.6h-4.5L17 2Z"/></svg>Metis Blitz</div>`;

/** Draws the picture that stands beside a link to the app elsewhere: `node stories/drawSocial.ts`. */
async function drawSocial(): Promise<void> {
  const browser = await chromium.launch(await launchOptions());
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: target });
  await browser.close();
}

await drawSocial();
