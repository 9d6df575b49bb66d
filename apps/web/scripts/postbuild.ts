import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { contentSecurityPolicy } from '../server/contentSecurityPolicy.ts';
import { compileAhead } from './compileAhead.ts';
import { sealPage } from './sealPage.ts';
import { startAfterPaint } from './startAfterPaint.ts';

/** Name of the file, beside the pages, that says which inline scripts and styles each page has. */
export const hashesFile = 'csp-hashes.json';

/** `sha256-…` of what stands in a page itself, and of the styles that come with code on demand. */
export interface PageHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * Makes the static export fit for a policy without exceptions: gives each script and style sheet that a page names its
 * integrity, seals those that come later (`sealPage`), has scripts compiled while they arrive and run once the page is
 * painted, moves style attributes into style elements, and writes down by page the hashes that whoever serves the files
 * puts into the content security policy.
 * @param out folder of the static export.
 */
export function postbuild(out: string): { readonly pages: number; readonly scripts: number } {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort();
  compileAhead(out);
  const integrityOf = integrityFrom(out);
  const seals = new Map(roots.map((root) => [root, writeIntegrity(out, root)]));
  const late = lateStyles().map(hashOf);
  const hashes: Record<string, PageHashes> = {};
  for (const name of pages) {
    const seal = seals.get(name.startsWith(`zh${sep}`) ? 'zh/' : '') ?? '';
    const whole = addIntegrity(readFileSync(join(out, name), 'utf8'), integrityOf);
    const moved = moveStyles(startAfterPaint(whole));
    const html = addToHead(moved, seal === '' ? '' : `<script>${seal}</script>`);
    const found: PageHashes = {
      scripts: inlineTexts(html, 'script').map(hashOf),
      styles: [...inlineTexts(html, 'style').map(hashOf), ...late],
    };
    writeFileSync(join(out, name), addToHead(html, policyIn(found)));
    hashes[name.split(sep).join('/')] = found;
  }
  writeFileSync(join(out, hashesFile), `${JSON.stringify(hashes, null, 1)}\n`);
  return {
    pages: pages.length,
    scripts: new Set(Object.values(hashes).flatMap(({ scripts }) => scripts)).size,
  };
}

/** @returns the texts of all scripts or styles that stand in the page itself. */
export function inlineTexts(html: string, tag: 'script' | 'style'): string[] {
  const found = html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'));
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

/** @returns the page with its style attributes as rules of one style element: a policy can allow that by hash. */
export function moveStyles(html: string): string {
  const rules = new Map<string, number>();
  const moved = html.replace(/(<[a-z][^<>]*?) style="([^"]*)"/g, (_, before: string, style: string) => {
    const place = rules.get(style) ?? rules.size;
    rules.set(style, place);
    return `${before} data-style="${place}"`;
  });
  if (rules.size === 0) return html;
  const sheet = [...rules].map(([style, place]) => `[data-style="${place}"]{${style}}`).join('');
  return moved.replace('</head>', `<style>${sheet}</style></head>`);
}

/** @returns the page with something before all else in its head. The encoding must stand within its first bytes. */
const addToHead = (html: string, what: string) =>
  html.replace(/<head>(<meta charSet="utf-8"\/>)?/i, (head) => `${head}${what}`);

/**
 * The policy in the page itself, for places that send no headers. Which nodes are asked is for whoever hosts it to say:
 * a header narrows that down, and both are kept.
 */
function policyIn({ scripts, styles }: PageHashes): string {
  const policy = contentSecurityPolicy({
    scriptHashes: scripts,
    styleHashes: styles,
    connect: ['https:'],
    inPage: true,
  });
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
}

/** Where the files of each language stand. */
const roots = ['', 'zh/'] as const;

/**
 * Writes the integrity of every script and style sheet of one language to a file of its own.
 * @returns the script that uses it; empty where the language is not built.
 */
function writeIntegrity(out: string, language: (typeof roots)[number]): string {
  const base = `${language}_next/static`;
  const root = join(out, base);
  if (!existsSync(root)) return '';
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|css)$/.test(name))
    .sort();
  const hashes = Object.fromEntries(
    files.map((name) => [name.split(sep).join('/'), hashOf(readFileSync(join(root, name)))]),
  );
  const text = JSON.stringify(hashes);
  const name = `integrity-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`;
  writeFileSync(join(root, name), text);
  const code = sealPage.toString();
  if (code.includes('</')) throw new Error('The seal would end its own script element.');
  return `(${code})("/${base}/","${name}","${hashOf(text)}")`;
}

/**
 * Styles that libraries write into the page as they start: their text never changes, so its hash can be allowed. The
 * element stands there empty for a moment, which counts too.
 */
function lateStyles(): string[] {
  const source = readFileSync(createRequire(import.meta.url).resolve('sonner'), 'utf8');
  const texts = [...source.matchAll(/__insertCSS\(("(?:[^"\\]|\\.)*")\)/g)].map(([, text]) =>
    JSON.parse(text ?? '""'),
  );
  if (texts.length === 0) throw new Error('sonner no longer writes its style as it did.');
  return ['', ...texts];
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
