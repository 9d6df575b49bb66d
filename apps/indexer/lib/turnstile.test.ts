import { expect, test } from 'vitest';
import { Turnstile } from './turnstile.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Tables of one row that take a moment to be written, block after block without a pause. */
function aChainInAHurry(turnstile: Turnstile) {
  const tables = { begun: 0, head: 0 };
  const write = async (blocks: number) => {
    for (let block = 1; block <= blocks; block += 1) {
      await turnstile.startWriting(`${block}`);
      tables.begun = block;
      await pause(3);
      tables.head = block;
    }
  };
  const newest = async () => (tables.begun === tables.head ? `${tables.head}` : undefined);
  const read = async () => {
    await turnstile.enter(newest);
    try {
      const before = { ...tables };
      await pause(5);
      return { before, after: { ...tables } };
    } finally {
      turnstile.leave();
    }
  };
  return { tables, write, read };
}

test('a reader sees one whole block while blocks come in without a pause', async () => {
  const { tables, write, read } = aChainInAHurry(new Turnstile());
  const written = write(200);
  const seen = new Set<number>();
  while (tables.head < 200) {
    for (const { before, after } of await Promise.all([read(), read(), read()])) {
      expect(after).toEqual(before);
      expect(before.begun).toBe(before.head);
      seen.add(before.head);
    }
  }
  await written;
  expect(seen.size).toBeGreaterThan(3);
});

test('readers without a pause do not keep blocks from being written', async () => {
  const { tables, write, read } = aChainInAHurry(new Turnstile());
  let reads = 0;
  const readers = Array.from({ length: 8 }, async () => {
    while (tables.head < 20) {
      await read();
      reads += 1;
    }
  });
  const began = performance.now();
  await write(20);
  await Promise.all(readers);
  expect(reads).toBeGreaterThan(20);
  expect(performance.now() - began).toBeLessThan(3_000);
});

test('a reader that hangs holds a block up for no longer than it may', async () => {
  const turnstile = new Turnstile();
  await turnstile.enter(async () => '0');
  const began = performance.now();
  await turnstile.startWriting('1', 50);
  expect(performance.now() - began).toBeGreaterThanOrEqual(45);
});

test('readers go on after the last block, which nobody follows', async () => {
  const { write, read } = aChainInAHurry(new Turnstile());
  await write(1);
  expect((await read()).before).toEqual({ begun: 1, head: 1 });
});

test('a block that never comes keeps readers waiting for a second', async () => {
  const turnstile = new Turnstile();
  await turnstile.startWriting('taken back');
  const began = performance.now();
  await turnstile.enter(async () => 'before it');
  turnstile.leave();
  expect(performance.now() - began).toBeLessThan(2_500);
});

test('tables that cannot be asked keep nobody waiting', async () => {
  const turnstile = new Turnstile();
  await turnstile.startWriting('1');
  await turnstile.enter(() => Promise.reject(new Error('gone')));
  turnstile.leave();
});
