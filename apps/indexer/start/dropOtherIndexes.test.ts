import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pgliteDirectory } from '../lib/pgliteDirectory.ts';
import { dropOtherIndexes } from './dropOtherIndexes.ts';

test('only the index of today stays', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'indexes-'));
  const [kept = '', old = ''] = ['blitz_1_1', 'blitz_1_0'].map((name) => pgliteDirectory(folder, name));
  for (const path of [kept, old]) mkdirSync(path, { recursive: true });

  await dropOtherIndexes(kept);
  await dropOtherIndexes(pgliteDirectory(join(folder, 'nothing-here'), 'blitz_1_1'));
  expect(existsSync(kept)).toBe(true);
  expect(existsSync(old)).toBe(false);
  rmSync(folder, { recursive: true });
});
