import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pgliteDirectory } from '../lib/pgliteDirectory.ts';
import { dropOtherIndexes } from './dropOtherIndexes.ts';

test('only the index of today stays', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'indexes-'));
  const [kept, old] = ['blitz_1_1', 'blitz_1_0'].map((name) => pgliteDirectory(folder, name));
  for (const path of [kept, old]) mkdirSync(path as string, { recursive: true });

  await dropOtherIndexes(folder, 'blitz_1_1');
  await dropOtherIndexes(join(folder, 'nothing-here'), 'blitz_1_1');
  expect(existsSync(kept as string)).toBe(true);
  expect(existsSync(old as string)).toBe(false);
  rmSync(folder, { recursive: true });
});
