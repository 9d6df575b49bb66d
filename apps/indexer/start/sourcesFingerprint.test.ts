import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourcesFingerprint } from './sourcesFingerprint.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sources-'));
  mkdirSync(join(root, 'src/api'), { recursive: true });
  mkdirSync(join(root, 'schema'));
  for (const file of [
    'ponder.schema.ts',
    'schema/a.ts',
    'src/a.ts',
    'src/a.test.ts',
    'src/api/a.ts',
    'README.md',
  ]) {
    writeFileSync(join(root, file), 'before');
  }
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ['schema/a.ts', true],
  ['ponder.schema.ts', true],
  ['src/a.ts', true],
  ['src/b.ts', true],
  ['src/api/a.ts', false],
  ['src/a.test.ts', false],
  ['README.md', false],
])('a change of %s makes another name: %s', async (file, isOther) => {
  const before = await sourcesFingerprint(root);
  expect(before).toMatch(/^[0-9a-f]{8}$/);
  writeFileSync(join(root, file), 'after');
  expect((await sourcesFingerprint(root)) !== before).toBe(isOther);
});
