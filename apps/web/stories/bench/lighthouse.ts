import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { freePort } from '@metis-blitz/devnet';
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { launchOptions } from '../browser/launchOptions.ts';
import { startWorld } from '../world/startWorld.ts';

/** What Lighthouse found on one page in one run. Scores 0–100, times in ms. */
export interface PageRun {
  readonly page: string;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  /** Audits below their best, by name. */
  readonly found: readonly string[];
}

/*
 * node stories/bench/lighthouse.ts --out FILE [--runs 3] [--page / --page /fund/ …]
 * Looks at pages of the built app over a running world as a phone of the middle class sees them, and writes every run.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    runs: { type: 'string', default: '3' },
    page: { type: 'string', multiple: true, default: ['/', '/sequencers/', '/governance/', '/fund/'] },
  },
});

const world = await startWorld();
const runs: PageRun[] = [];
try {
  for (const page of values.page) {
    for (let run = 1; run <= Number(values.runs); run++) {
      console.log(`${page} ${run} of ${values.runs}`);
      runs.push(await look(world.appUrl, page));
    }
  }
} finally {
  await world.stop();
}
if (values.out) writeFileSync(values.out, JSON.stringify(runs));
else console.log(JSON.stringify(runs, undefined, 2));

/** Each run has a browser of its own: nothing is in its cache. */
async function look(origin: string, page: string): Promise<PageRun> {
  const port = await freePort();
  const options = await launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(`${origin}${page}`, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility', 'best-practices'],
    });
    if (!result) throw new Error(`Lighthouse gave no result for ${page}.`);
    return runOf(page, result.lhr);
  } finally {
    await browser.close();
  }
}

function runOf(page: string, { categories, audits, runtimeError }: Result): PageRun {
  if (runtimeError) throw new Error(`${page}: ${runtimeError.message}`);
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const judged = ['accessibility', 'best-practices'].flatMap((id) => categories[id]?.auditRefs ?? []);
  return {
    page,
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    found: judged.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => id),
  };
}
