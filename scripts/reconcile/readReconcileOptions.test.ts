import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readReconcileOptions } from './readReconcileOptions.ts';

const folder = mkdtempSync(join(tmpdir(), 'reconcile-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a file that is missing, or is no deployment, is named', () => {
  const missing = join(folder, 'missing.json');
  expect(() => readReconcileOptions(['--deployment', missing], {})).toThrow(
    `No deployment is written at ${missing}`,
  );
  const other = join(folder, 'other.json');
  writeFileSync(other, '{"chainId":1}');
  expect(() => readReconcileOptions([], { BLITZ_DEPLOYMENT: other })).toThrow(
    `${other} is no deployment file.`,
  );
});

test('what is not understood is refused', () => {
  expect(() => readReconcileOptions(['--speed', '9'], {})).toThrow('--deployment …');
});
