import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { hashesFile, type PageHashes } from '../scripts/postbuild.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import type { Answer } from './respond.ts';
import { securityHeaders } from './securityHeaders.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface Site {
  /** @param path decoded, without the query. @param search with its question mark, or empty. */
  answer(path: string, search: string): Answer;
}

/**
 * Reads a static export into memory. Only files found now can be asked for: no path of a request ever reaches the disk.
 * @param connect origins beside this one that the pages may ask.
 * @throws when the folder holds no finished build.
 */
export function loadSite(dir: string, connect: readonly string[] = []): Site {
  if (!existsSync(join(dir, hashesFile))) {
    throw new Error(
      `There is no finished build of the app in ${dir}. Build it: node apps/web/scripts/build.ts`,
    );
  }
  const hashes: Record<string, PageHashes> = JSON.parse(readFileSync(join(dir, hashesFile), 'utf8'));
  const files = new Map<string, Answer>();
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    const file = join(dir, name);
    if (!statSync(file).isFile() || name === hashesFile) continue;
    const path = name.split(sep).join('/');
    files.set(`/${path}`, answerOf(path, readFileSync(file), policyOf(hashes[path] ?? none, connect)));
  }

  const notFound = files.get('/404.html');
  if (!notFound) throw new Error(`The build in ${dir} has no 404.html.`);
  return {
    answer(path, search) {
      const found = files.get(path.endsWith('/') ? `${path}index.html` : path);
      if (found) return found;
      if (files.has(`${path}/index.html`)) {
        return { status: 308, headers: { location: `${encodeURI(path)}/${search}` }, body: Buffer.alloc(0) };
      }
      const inChinese = path.startsWith('/zh/') ? files.get('/zh/404.html') : undefined;
      return { ...(inChinese ?? notFound), status: 404 };
    },
  };
}

const none: PageHashes = { scripts: [], styles: [] };

const policyOf = ({ scripts, styles }: PageHashes, connect: readonly string[]) =>
  contentSecurityPolicy({ scriptHashes: scripts, styleHashes: styles, connect });

function answerOf(path: string, body: Buffer, policy: string): Answer {
  const forever = /^(zh\/)?_next\/static\//.test(path);
  return {
    status: 200,
    body,
    headers: {
      ...securityHeaders,
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'cache-control': forever ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
      ...(path.endsWith('.html') ? { 'content-security-policy': policy } : {}),
    },
  };
}
