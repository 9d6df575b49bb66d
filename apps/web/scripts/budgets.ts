import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Pages on which one signs; all others are for reading. */
const signing = new Set([
  '/',
  '/withdraw/',
  '/sequencers/view/',
  '/governance/proposal/',
  '/governance/new/',
  '/governance/delegates/',
  '/fund/',
  '/portfolio/',
  '/run/',
]);

/** Most first-load JS of a page, in bytes after gzip. */
export const budgets = { reading: 140_000, signing: 185_000 } as const;

export interface PageWeight {
  readonly page: string;
  /** Bytes of all scripts that the page's HTML names, after gzip. */
  readonly bytes: number;
  readonly budget: number;
}

/**
 * Weighs every built page: the scripts its HTML loads. Not counted is what browsers with modules never load
 * (`noModule`), and what comes later on demand: the stories weigh that in a browser.
 */
export function weighPages(out: string): readonly PageWeight[] {
  const weights = new Map<string, number>();
  const weigh = (script: string) => {
    const known = weights.get(script) ?? gzipSync(readFileSync(join(out, script)), { level: 9 }).length;
    weights.set(script, known);
    return known;
  };
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(`index.html`) && !/^(zh\/)?_/.test(name))
    .map((name) => {
      const page = `/${name
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`;
      const bytes = scriptsOf(readFileSync(join(out, name), 'utf8')).reduce(
        (sum, script) => sum + weigh(script),
        0,
      );
      return {
        page,
        bytes,
        budget: signing.has(page.replace(/^\/zh\//, '/')) ? budgets.signing : budgets.reading,
      };
    })
    .sort((a, b) => (a.page < b.page ? -1 : 1));
}

/** @returns paths of the scripts that a page loads at once. */
export function scriptsOf(html: string): string[] {
  const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  const loaded = tags.filter((tag) => !/\bnomodule\b/i.test(tag));
  return [...new Set(loaded.flatMap((tag) => /\bsrc="((?:\/zh)?\/_next\/[^"]+)"/.exec(tag)?.[1] ?? []))];
}

function main(): void {
  const out = fileURLToPath(new URL('../out', import.meta.url));
  if (!existsSync(out)) throw new Error('There is no build. Make one: node apps/web/scripts/build.ts');
  const pages = weighPages(out);
  for (const { page, bytes, budget } of pages) {
    const sign = bytes > budget ? 'too heavy' : '';
    console.log(
      `${page.padEnd(28)} ${(bytes / 1000).toFixed(1).padStart(6)} of ${budget / 1000} kB  ${sign}`,
    );
  }
  if (pages.some(({ bytes, budget }) => bytes > budget)) process.exitCode = 1;
}

if (import.meta.main) main();
