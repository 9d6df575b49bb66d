import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tendIndex } from './tendIndex.ts';

const FINAL = 1_700_000_000n;
let directory: string;
beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'tend-')), 'index');
});
afterEach(() => rmSync(join(directory, '..'), { recursive: true }));

async function keep(ready: number, finalizedAt: bigint): Promise<void> {
  const database = await PGlite.create(directory);
  await database.exec(`
    create schema s;
    create table s._ponder_meta (key text, value jsonb);
    create table s._ponder_checkpoint (finalized_checkpoint text);
    insert into s._ponder_meta values ('app', '{"is_ready": ${ready}, "is_locked": 1}');
    insert into s._ponder_checkpoint values ('${finalizedAt}${'0'.repeat(65)}');`);
  await database.close();
}

test('what is complete and not ahead of the chain stays, and is unlocked', async () => {
  await keep(1, FINAL);
  expect(await tendIndex(directory, 's', FINAL)).toBe(true);

  const database = await PGlite.create(directory);
  const { rows } = await database.query('select value from s._ponder_meta');
  expect(rows).toEqual([{ value: { is_ready: 1, is_locked: 0 } }]);
  await database.close();

  expect(await tendIndex(directory, 's', FINAL - 1n)).toBe(false);
  expect(existsSync(directory)).toBe(false);
});

test('what was killed while it was built is deleted', async () => {
  await keep(0, FINAL);
  expect(await tendIndex(directory, 's', FINAL)).toBe(false);
  expect(existsSync(directory)).toBe(false);
});

test('what is no database is deleted', async () => {
  mkdirSync(directory);
  writeFileSync(join(directory, 'PG_VERSION'), 'nonsense');
  expect(await tendIndex(directory, 's', FINAL)).toBe(false);
  expect(existsSync(directory)).toBe(false);
});

test('nothing kept is nothing to tend', async () => {
  expect(await tendIndex(directory, 's', FINAL)).toBe(false);
});
