import { type Browser, chromium } from '@playwright/test';
import packed from '@sparticuz/chromium';

/** Starts the browser named by CHROMIUM_PATH, else the one that comes out of the package registry. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await packed.executablePath()),
    // Of the packed browser's own flags only what it needs to start: the others switch web security off.
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
    ],
    headless: true,
  });
}
