import { Hono } from 'hono';
import { expect, test, vi } from 'vitest';
import { counts } from '../watch/counts.ts';
import { limits } from './limits.ts';
import { Refusal } from './refusal.ts';
import { refuse } from './refuse.ts';

/* T37: what is more than can be worked on is turned away at once, and nothing of it is left behind. */

const OPEN = { atOnce: 2, perSecond: 0, trustProxy: false };

/** What answers when it is told to. */
function slow(options: Partial<typeof OPEN>) {
  const waiting: (() => void)[] = [];
  const app = new Hono();
  app.onError(refuse);
  app.use(limits({ ...OPEN, ...options }));
  app.get('/slow', async (c) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return c.text('done');
  });
  app.get('/broken', () => {
    throw new Refusal('bad-request', 'The question is wrong.');
  });
  const ask = (path: string, address = '192.0.2.1') =>
    app.request(path, {}, { incoming: { socket: { remoteAddress: address } } });
  const goOn = () => {
    for (const resolve of waiting.splice(0)) resolve();
  };
  return { ask, goOn };
}

test('more at once than can be worked on is shed, and it recovers the moment they are done', async () => {
  const { ask, goOn } = slow({});
  const working = [ask('/slow'), ask('/slow')];
  const shed = await Promise.all(Array.from({ length: 50 }, () => ask('/slow')));
  expect(new Set(shed.map(({ status }) => status))).toEqual(new Set([429]));
  expect(shed[0]?.headers.get('retry-after')).toBe('1');
  expect(counts.working).toBe(2);

  goOn();
  expect((await Promise.all(working)).map(({ status }) => status)).toEqual([200, 200]);
  expect(counts.working).toBe(0);
  const next = ask('/slow');
  await vi.waitFor(() => expect(counts.working).toBe(1));
  goOn();
  expect((await next).status).toBe(200);
});

test('a question that fails gives its place back', async () => {
  const { ask } = slow({});
  for (let i = 0; i < 5; i += 1) await ask('/broken');
  expect(counts.working).toBe(0);
});

test('who asks too often waits, and nobody else does', async () => {
  const { ask } = slow({ perSecond: 1 });
  const statuses: number[] = [];
  for (let i = 0; i < 12; i += 1) statuses.push((await ask('/broken')).status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  expect((await ask('/broken', '192.0.2.2')).status).toBe(400);
});

test('an address that is too long is not looked at', async () => {
  const { ask } = slow({});
  expect((await ask(`/slow?cursor=${'a'.repeat(2_100)}`)).status).toBe(400);
});
