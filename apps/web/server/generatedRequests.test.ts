import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { postbuild } from '../scripts/postbuild.ts';
import { type ServedApp, serveApp } from './serve.ts';

/* T36: nonsense at the door of the app: no 5xx, no stack, no path of this machine. */

const REQUESTS = Number(process.env.BLITZ_REQUESTS ?? 500);
const SEED = Number(process.env.BLITZ_SEED ?? 1);
const AT_ONCE = 10;
const INSIDES = /node_modules|\/work|\/home|\/tmp|\.ts:\d|\bat \w+ \(/;

let upstream: Server;
let app: ServedApp;
let folder: string;

beforeAll(async () => {
  upstream = createServer((request, response) => {
    request.resume().once('end', () => response.end('{"jsonrpc":"2.0","id":1,"result":"0x7a69"}'));
  });
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(upstream.address() as { port: number }).port}`;
  folder = mkdtempSync(join(tmpdir(), 'blitz-site-'));
  writeFileSync(join(folder, 'index.html'), '<p>page</p>');
  writeFileSync(join(folder, '404.html'), '<p>no such page</p>');
  postbuild(folder);
  app = await serveApp({
    port: 0,
    dir: folder,
    rpcUrl: url,
    indexerUrl: url,
    deployment: { chainId: 31_337 },
  });
});
afterAll(async () => {
  await app?.stop();
  upstream?.close();
  rmSync(folder, { recursive: true, force: true });
});

const text = fc.oneof(
  fc.constantFrom(
    '..',
    '../../../../etc/passwd',
    '%2e%2e%2f',
    '%00',
    '%',
    '%FF',
    '\\..\\',
    '//',
    '__proto__',
    '?',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }).map(encodeURIComponent),
  fc.string({ maxLength: 60 }).map((part) => part.replace(/[\s#]/g, '')),
);
const json = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc
    .record({ jsonrpc: fc.constant('2.0'), id: fc.jsonValue(), method: text, params: fc.jsonValue() })
    .map((call) => JSON.stringify(call)),
  fc
    .array(fc.constant({ method: 'eth_chainId', id: 1 }), { maxLength: 260 })
    .map((calls) => JSON.stringify(calls)),
  fc.constantFrom('null', '[null]', '[[]]', '{"method":null}', `"${'a'.repeat(70_000)}"`),
);
const requests = fc.record({
  path: fc.oneof(
    fc.constant('/rpc'),
    text.map((part) => `/api/${part}`),
    text.map((part) => `/api${part}`),
    text.map((part) => `/${part}`),
  ),
  method: fc.constantFrom('GET', 'POST', 'POST', 'PUT', 'HEAD', 'DELETE', 'OPTIONS', 'PATCH'),
  type: fc.constantFrom('application/json', 'text/plain', 'application/json; charset=x', ''),
  body: json,
});

it(
  `answers ${REQUESTS} generated requests without failing`,
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(requests, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (batch) => {
        await Promise.all(
          batch.map(async ({ path, method, type, body }) => {
            const sent = method === 'GET' || method === 'HEAD' ? {} : { body };
            const headers = type === '' ? {} : { 'content-type': type };
            const response = await fetch(app.url + path, { method, headers, ...sent, redirect: 'manual' });
            const said = await response.text();
            if (response.status >= 500 || INSIDES.test(said.replaceAll(path, '')))
              throw new Error(
                `${method} ${path} ${body.slice(0, 200)}: ${response.status} ${said.slice(0, 200)}`,
              );
          }),
        );
      }),
      { seed: SEED, numRuns: Math.ceil(REQUESTS / AT_ONCE), endOnFailure: true },
    );
  },
  60_000 + REQUESTS * 20,
);

it.each(['/%61pi/status', '/ap%69/status', '/%61pi/@example.org/', '/api%2Fstatus'])(
  'passes %s on to nobody: a hidden prefix must not shift what is asked of whom',
  async (path) => {
    expect((await fetch(app.url + path)).status).toBe(404);
  },
);

it(
  'outlives bytes that are no HTTP',
  async () => {
    const port = Number(new URL(app.url).port);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string().map(head)), async (bytes) => {
        const said = await raw(port, bytes);
        expect(said).not.toMatch(INSIDES);
        expect(said).not.toMatch(/^HTTP\/1\.1 5/);
      }),
      { seed: SEED, numRuns: Math.ceil(REQUESTS / 10), endOnFailure: true },
    );
    expect((await fetch(app.url)).status).toBe(200);
  },
  60_000 + REQUESTS * 20,
);

const head = (line: string) =>
  Buffer.from(`GET /${line} HTTP/1.1\r\nhost: ${line}\r\n${line}: ${line}\r\n\r\n`, 'latin1');

function raw(port: number, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('data', (part) => {
      said += part.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(said));
  });
}
