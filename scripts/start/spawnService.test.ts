import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createProgress } from '../bootstrap/createProgress.mjs';
import { type ServiceCommand, spawnService } from './spawnService.ts';

function setUp(program: string) {
  const root = mkdtempSync(join(tmpdir(), 'service-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  writeFileSync(join(root, 'program.mjs'), program);
  const stopping = new AbortController();
  const context = {
    root,
    ports: { web: 1, rpc: 2, indexer: 3 },
    fresh: false,
    forkUrl: undefined,
    stateDir: join(root, 'state'),
    progress: createProgress({ write: () => undefined }),
    signal: stopping.signal,
  };
  const log = () => readFileSync(join(root, 'state/logs/planted.log'), 'utf8');
  const start = (more: Partial<ServiceCommand> = {}) =>
    spawnService(context, {
      name: 'planted',
      args: ['program.mjs'],
      env: { GREETING: 'hello' },
      isReady: async () => log().includes('ready'),
      patienceMs: 10_000,
      ...more,
    });
  return { start, log, stopping };
}

const WAIT = 'setInterval(() => {}, 1000);';

it('is ready when the service says so, keeps its log, and ends it', async () => {
  const { start, log } = setUp(`console.log(process.env.GREETING, process.pid, 'ready'); ${WAIT}`);
  const service = await start();
  const pid = Number(log().split(' ')[1]);
  expect(log()).toMatch(/^hello/);

  await service.stop();
  expect(() => process.kill(pid, 0)).toThrow();
});

it('says how a service ended that nobody asked to', async () => {
  const { start } = setUp(
    "console.log('ready'); setTimeout(() => { console.error('out of luck'); process.exit(3) }, 300);",
  );
  const service = await start();
  expect(await service.ended).toBe(
    'The planted ended by itself (3): out of luck (its log: state/logs/planted.log).',
  );
});

it('does not wait for a service that has ended', async () => {
  const { start } = setUp("console.error('no such table'); process.exit(1);");
  await expect(start()).rejects.toThrow('The planted ended by itself (1): no such table');
});

it('gives up on a service that is never ready', async () => {
  const { start } = setUp(WAIT);
  await expect(start({ isReady: async () => false, patienceMs: 500 })).rejects.toThrow(
    'The planted was not ready after 0.5 s',
  );
});

it('gives up at once when all shall end', async () => {
  const { start, stopping } = setUp(WAIT);
  const attempt = start({ isReady: async () => false, patienceMs: 60_000 });
  stopping.abort();
  await expect(attempt).rejects.toThrow();
});
