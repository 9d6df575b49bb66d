import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Name of the file, beside the pages, that says which inline scripts each page has. */
export const hashesFile = 'csp-hashes.json';

/**
 * Reads the built pages and writes down the hash of each inline script, by page. Whoever serves the files makes the
 * content security policy from it.
 * @param out folder of the static export.
 */
export function postbuild(out: string): { readonly pages: number; readonly scripts: number } {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort();
  const hashes = Object.fromEntries(
    pages.map((name) => [
      relative('.', name).split(sep).join('/'),
      inlineScripts(readFileSync(join(out, name), 'utf8')).map(hashOf),
    ]),
  );
  writeFileSync(join(out, hashesFile), `${JSON.stringify(hashes, null, 1)}\n`);
  return { pages: pages.length, scripts: new Set(Object.values(hashes).flat()).size };
}

/** @returns the texts of all scripts that stand in the page itself. */
export function inlineScripts(html: string): string[] {
  const found = html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g);
  return [...found]
    .filter(([, attributes]) => !/\bsrc=/.test(attributes ?? ''))
    .map(([, , text]) => text ?? '');
}

const hashOf = (script: string) => `sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}`;
