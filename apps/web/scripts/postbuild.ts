import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Name of the file, beside the pages, that says which inline scripts each page has. */
export const hashesFile = 'csp-hashes.json';

/**
 * Gives each script and style sheet that a page names its integrity, and writes down the hash of each inline script,
 * by page: whoever serves the files makes the content security policy from it.
 * @param out folder of the static export.
 */
export function postbuild(out: string): { readonly pages: number; readonly scripts: number } {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort();
  const integrityOf = integrityFrom(out);
  const hashes: Record<string, string[]> = {};
  for (const name of pages) {
    const html = addIntegrity(readFileSync(join(out, name), 'utf8'), integrityOf);
    writeFileSync(join(out, name), html);
    hashes[name.split(sep).join('/')] = inlineScripts(html).map(hashOf);
  }
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

/** @returns the page with `integrity` on every script and style sheet of ours, and on what loads them ahead: changed bytes are not run. */
export function addIntegrity(html: string, integrityOf: (path: string) => string): string {
  return html.replace(
    /<(?:script\b[^>]*?\bsrc|link\b[^>]*?(?:\brel="stylesheet"|\bas="script")[^>]*?\bhref)="((?:\/zh)?\/_next\/[^"?]+)"/g,
    (tag, path: string) => `${tag} integrity="${integrityOf(path)}"`,
  );
}

function integrityFrom(out: string): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => {
    const integrity = known.get(path) ?? hashOf(readFileSync(join(out, path)));
    known.set(path, integrity);
    return integrity;
  };
}

const hashOf = (content: string | Buffer) =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;
