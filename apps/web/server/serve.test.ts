import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postbuild } from '../scripts/postbuild.ts';
import { type ServedApp, serveApp } from './serve.ts';

const deployment = {
  chainId: 31337,
  contracts: { sequencerSet: '0x00000000000000000000000000000000000000aa' },
};
let app: ServedApp;
let upstream: Server;
let upstreamUrl: string;
let seen: { url: string | undefined; method: string | undefined; body: string }[] = [];

beforeAll(async () => {
  upstream = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    seen.push({ url: request.url, method: request.method, body });
    response.setHeader('content-type', 'application/json');
    response.setHeader('x-secret', 'stays here');
    response.end('{"jsonrpc":"2.0","id":1,"result":"0x7a69"}');
  });
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  upstreamUrl = `http://127.0.0.1:${(upstream.address() as { port: number }).port}`;
  app = await serveApp({
    port: 0,
    dir: builtSite(),
    rpcUrl: upstreamUrl,
    indexerUrl: `${upstreamUrl}/`,
    deployment,
  });
});

afterAll(async () => {
  await app.stop();
  upstream.close();
});

function builtSite(): string {
  const out = mkdtempSync(join(tmpdir(), 'blitz-site-'));
  mkdirSync(join(out, 'fund'));
  mkdirSync(join(out, '_next/static'), { recursive: true });
  writeFileSync(join(out, 'index.html'), `<script>a()</script>${'<p>page</p>'.repeat(200)}`);
  writeFileSync(join(out, 'fund/index.html'), '<p>fund</p>');
  writeFileSync(join(out, '404.html'), '<p>no such page</p>');
  writeFileSync(join(out, '_next/static/a.js'), 'a');
  mkdirSync(join(out, 'zh/_next/static'), { recursive: true });
  writeFileSync(join(out, 'zh/index.html'), '<script src="/zh/_next/static/b.js"></script><p>首页</p>');
  writeFileSync(join(out, 'zh/404.html'), '<p>没有这个页面</p>');
  writeFileSync(join(out, 'zh/_next/static/b.js'), 'b');
  postbuild(out);
  return out;
}

const get = (path: string, init: RequestInit = {}) => fetch(app.url + path, { redirect: 'manual', ...init });
const rpc = (body: string, type = 'application/json') =>
  get('/rpc', { method: 'POST', headers: { 'content-type': type }, body });

describe('files', () => {
  it('serves the other language below its own folder, its words for what is not there too', async () => {
    const page = await (await get('/zh/')).text();
    expect(page).toContain('首页');
    expect(page).toMatch(/src="\/zh\/_next\/static\/b\.js" integrity="sha256-/);
    expect((await get('/zh/_next/static/b.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/zh')).headers.get('location')).toBe('/zh/');
    const missing = await get('/zh/nothing/');
    expect([missing.status, await missing.text()]).toEqual([404, '<p>没有这个页面</p>']);
    expect(await (await get('/nothing/')).text()).toBe('<p>no such page</p>');
  });

  it('serves pages with every security header, and a policy without unsafe scripts', async () => {
    const page = await get('/', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(page.status).toBe(200);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self'( 'sha256-[\w+/=]+')+;/);
    expect(policy).toMatch(/style-src 'self'( 'sha256-[\w+/=]+')+;/);
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/\*(?!;)(?! http)|https?:(;| )/);
    for (const rule of [
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
    ]) {
      expect(policy).toContain(rule);
    }
    expect(policy).toContain("connect-src 'self' http://localhost:* http://127.0.0.1:*;");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default nextjs");
    expect(Object.fromEntries(page.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-cache',
      'content-encoding': 'br',
    });
  });

  it('sends the same headers with every page and with every answer that is none', async () => {
    const policies = ['/', '/fund/', '/nothing/'].map(async (path) => {
      const { headers } = await get(path);
      expect(headers.get('x-frame-options'), path).toBe('DENY');
      expect(headers.get('permissions-policy'), path).toContain('camera=()');
      return headers.get('content-security-policy');
    });
    for (const policy of await Promise.all(policies)) expect(policy).toContain("default-src 'none'");
  });

  it('lets the pages ask the nodes it is told of, and no other', async () => {
    const dir = builtSite();
    const open = await serveApp({
      port: 0,
      dir,
      rpcUrl: upstreamUrl,
      indexerUrl: null,
      deployment,
      connect: ['https://node.example'],
    });
    const policy = (await fetch(open.url)).headers.get('content-security-policy');
    expect(policy).toContain("connect-src 'self' https://node.example http://localhost:*");
    await open.stop();
  });

  it('keeps hashed files for ever, and answers an unchanged one with nothing', async () => {
    const script = await get('/_next/static/a.js');
    expect(script.headers.get('cache-control')).toContain('immutable');
    const again = await get('/_next/static/a.js', {
      headers: { 'if-none-match': script.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('moves a page without its slash, with the query', async () => {
    const moved = await get('/fund?id=1');
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/fund/?id=1']);
  });

  it.each([
    '/nothing',
    '/../package.json',
    '/%2e%2e/package.json',
    '/csp-hashes.json',
    '//evil.example/%2e%2e',
  ])('has no %s', async (path) => {
    const missing = await get(path);
    expect(missing.status).toBe(404);
    expect(missing.headers.get('content-security-policy')).toBeTruthy();
  });

  it('refuses what is not reading, and addresses that are none', async () => {
    expect((await get('/', { method: 'POST' })).status).toBe(405);
    expect((await get('/%E0%A4%A')).status).toBe(400);
  });

  it('tells the page where it runs', async () => {
    expect(await (await get('/config.json')).json()).toEqual({
      name: 'local',
      chainId: 31337,
      rpcUrls: ['/rpc'],
      indexerUrl: '/api',
      deployment,
    });
  });
});

describe('/rpc', () => {
  it('passes reading on', async () => {
    const answer = await rpc('{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}');
    expect(await answer.json()).toMatchObject({ result: '0x7a69' });
    expect(answer.headers.get('x-secret')).toBeNull();
  });

  it.each([
    ['{"id":7,"method":"anvil_setBalance","params":[]}', 400],
    ['{"id":7,"method":"eth_sendTransaction","params":[]}', 400],
    ['{"id":7,"method":"eth_accounts","params":[]}', 400],
    ['[{"id":1,"method":"eth_chainId"},{"id":2,"method":"evm_mine"}]', 400],
    ['[]', 400],
    ['{"method":{}}', 400],
    ['null', 400],
    ['{', 400],
    [`"${'x'.repeat(1_000_001)}"`, 413],
  ])('refuses %.70s', async (body, status) => {
    seen = [];
    expect((await rpc(body)).status).toBe(status);
    expect(seen).toEqual([]);
  });

  it('refuses forms of other pages, and other methods', async () => {
    expect((await rpc('{"method":"eth_chainId"}', 'text/plain')).status).toBe(415);
    expect((await get('/rpc')).status).toBe(405);
  });
});

describe('/api', () => {
  it('passes on without the prefix, and no header of the indexer but those it may', async () => {
    seen = [];
    const answer = await get('/api/sequencers?limit=2');
    expect(seen[0]).toMatchObject({ url: '/sequencers?limit=2', method: 'GET' });
    expect(answer.headers.get('x-secret')).toBeNull();
  });

  it('says so when there is no indexer, or it is down', async () => {
    const none = await serveApp({
      port: 0,
      dir: builtSite(),
      rpcUrl: upstreamUrl,
      indexerUrl: null,
      deployment,
    });
    const down = await serveApp({
      port: 0,
      dir: builtSite(),
      rpcUrl: 'http://127.0.0.1:9',
      indexerUrl: 'http://127.0.0.1:9',
      deployment,
    });
    expect((await fetch(`${none.url}/api/x`)).status).toBe(404);
    expect((await (await fetch(`${none.url}/config.json`)).json()).indexerUrl).toBeNull();
    expect((await fetch(`${down.url}/api/x`)).status).toBe(502);
    await Promise.all([none.stop(), down.stop()]);
  });
});

it('says that a folder holds no build', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'blitz-empty-'));
  await expect(serveApp({ port: 0, dir, rpcUrl: upstreamUrl, indexerUrl: null, deployment })).rejects.toThrow(
    'no finished build',
  );
});

it('refuses a port that is taken', async () => {
  const port = Number(new URL(app.url).port);
  await expect(
    serveApp({ port, dir: builtSite(), rpcUrl: upstreamUrl, indexerUrl: null, deployment }),
  ).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
