import { defineConfig } from '@playwright/test';
import { launchOptions } from './stories/browser/launchOptions.ts';

export default defineConfig({
  testDir: './stories',
  testMatch: '**/*.story.ts',
  outputDir: './test-results',
  // One chain, one index and one browser are enough for two cores.
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
    launchOptions: await launchOptions(),
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Steps, pages and requests of a failed story. A film of every story would cost more than the stories.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
  },
});
