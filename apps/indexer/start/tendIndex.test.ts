import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KeptIndex } from './keptIndex.ts';
import { tendIndex } from './tendIndex.ts';
import { markDirectory } from './unsound.ts';

const FINAL = 1_700_000_000n;
let directory: string;
beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'tend-')), 'index');
});
afterEach(() => rmSync(join(directory, '..'), { recursive: true }));

/** Final is block 7; what came after it is undone by Ponder. */
async function keep(ready: number): Promise<void> {
  const database = await PGlite.create(directory);
  await database.exec(`
    create schema s;
    create table s._ponder_meta (key text, value jsonb);
    create table s._ponder_checkpoint (finalized_checkpoint text);
    create table s.head (number numeric, hash text);
    create table s._reorg__head (number numeric, hash text, operation int, operation_id int);
    insert into s._ponder_meta values ('app', '{"is_ready": ${ready}, "is_locked": 1}');
    insert into s._ponder_checkpoint values ('${FINAL}${'0'.repeat(65)}');
    insert into s.head values (9, '0x09');
    insert into s._reorg__head values (8, '0x08', 1, 5), (7, '0x07', 1, 4);`);
  await database.close();
}

const yes = async () => true;
const no = async () => false;

test('what is complete and of the chain stays, and is unlocked', async () => {
  await keep(1);
  const asked: KeptIndex[] = [];
  const isOfChain = async (kept: KeptIndex) => asked.push(kept) > 0;
  expect(await tendIndex(directory, 's', isOfChain)).toBe(true);
  expect(asked).toEqual([{ isComplete: true, finalizedAt: FINAL, head: { number: 7n, hash: '0x07' } }]);

  const database = await PGlite.create(directory);
  const { rows } = await database.query('select value from s._ponder_meta');
  expect(rows).toEqual([{ value: { is_ready: 1, is_locked: 0 } }]);
  await database.close();
});

test('what is of another chain is deleted, and only when that is certain', async () => {
  await keep(1);
  const silent = () => Promise.reject(new Error('No node answers.'));
  await expect(tendIndex(directory, 's', silent)).rejects.toThrow('No node answers.');
  expect(existsSync(directory)).toBe(true);

  expect(await tendIndex(directory, 's', no)).toBe(false);
  expect(existsSync(directory)).toBe(false);
});

test('what was marked as unsound is deleted, whatever it says of itself', async () => {
  await keep(1);
  await markDirectory(directory);
  expect(await tendIndex(directory, 's', yes)).toBe(false);
  expect(existsSync(directory)).toBe(false);
});

test('what was killed while it was built is deleted', async () => {
  await keep(0);
  expect(await tendIndex(directory, 's', yes)).toBe(false);
  expect(existsSync(directory)).toBe(false);
});

test('what is no database is deleted', async () => {
  mkdirSync(directory);
  writeFileSync(join(directory, 'PG_VERSION'), 'nonsense');
  expect(await tendIndex(directory, 's', yes)).toBe(false);
  expect(existsSync(directory)).toBe(false);
});

test('nothing kept is nothing to tend', async () => {
  expect(await tendIndex(directory, 's', yes)).toBe(false);
});
