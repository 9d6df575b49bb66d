import { afterEach, expect, it } from 'vitest';
import { createStatus } from './createStatus.ts';
import { type StatusServer, serveStatus } from './serveStatus.ts';

const servers: StatusServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

async function serve(status = createStatus(['settle', 'harvest'])) {
  const server = await serveStatus(status, '127.0.0.1', 0);
  servers.push(server);
  const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${server.port}${path}`, init);
  return { status, get, port: server.port };
}

it('is well while every crank looks on time', async () => {
  const { get } = await serve();
  const response = await get('/health');

  expect(response.status).toBe(200);
  await expect(response.json()).resolves.toEqual({ ok: true });
});

it('names the crank that keeps failing', async () => {
  const { status, get } = await serve();
  for (let i = 0; i < 5; i += 1) status.failed('harvest', 'NodeUnreachableError: no answer', 0);
  const response = await get('/health');

  expect(response.status).toBe(503);
  await expect(response.json()).resolves.toMatchObject({ ok: false, crank: 'harvest', failuresInARow: 5 });

  status.looked('harvest', 0);
  expect((await get('/health')).status).toBe(200);
});

it('names the crank that hangs', async () => {
  let passed = 0;
  const { get } = await serve(createStatus(['settle'], { unix: Date.now, steady: () => passed }));
  expect((await get('/health')).status).toBe(200);
  passed = 3_600_000;

  await expect((await get('/health')).json()).resolves.toMatchObject({ ok: false, crank: 'settle' });
});

it('counts for Prometheus', async () => {
  const { status, get } = await serve();
  status.turned('settle');
  status.paid('settle', 21_000n);
  status.turned('settle');
  status.paid('settle', 1n);
  status.saw({ balance: 5n });
  const text = await (await get('/metrics')).text();

  expect(text).toContain('# TYPE blitz_keeper_turns_total counter');
  expect(text).toContain('blitz_keeper_turns_total{crank="settle"} 2');
  expect(text).toContain('blitz_keeper_gas_wei_total{crank="settle"} 21001');
  expect(text).toContain('blitz_keeper_balance_wei 5');
});

it('answers nothing else', async () => {
  const { get, port } = await serve();

  expect((await get('/')).status).toBe(404);
  expect((await get('/health', { method: 'POST' })).status).toBe(405);
  await expect(serveStatus(createStatus([]), '127.0.0.1', port)).rejects.toThrow('is in use');
});
