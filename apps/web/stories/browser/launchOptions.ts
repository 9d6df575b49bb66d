import type { LaunchOptions } from '@playwright/test';
import { browserFiles } from './browserFiles.ts';

/**
 * How the browser is started. Of the packed browser's own flags only what it needs to start: the others switch web
 * security off, and with it half of what the stories prove.
 */
export async function launchOptions(): Promise<LaunchOptions> {
  const { executablePath, env } = await browserFiles();
  return {
    executablePath,
    headless: true,
    env: { ...(process.env as Record<string, string>), ...env },
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
    ],
  };
}
