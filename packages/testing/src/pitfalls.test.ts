import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const page = readFileSync(join(root, 'docs/protocol/pitfalls.md'), 'utf8');
const rows = [...page.matchAll(/^\| (\d+) \|.*\| `([^`]+)` `([^`]+)` \|$/gm)].map(([, row, file, name]) => ({
  row: Number(row),
  file: join(root, 'contracts/test', file ?? ''),
  name: name ?? '',
}));

describe('the page of pitfalls', () => {
  it('has every row of staking, and no line that this test cannot read', () => {
    expect(rows.slice(0, 38).map(({ row }) => row)).toEqual(Array.from({ length: 38 }, (_, i) => i + 1));
    expect(page.match(/^\| \d+ \|/gm)).toHaveLength(rows.length);
  });

  it('names tests that are there', () => {
    const missing = rows.filter(({ file, name }) => {
      const declared = new RegExp(`\\b(function|contract) ${name}\\b`);
      return !existsSync(file) || !declared.test(readFileSync(file, 'utf8'));
    });
    expect(missing).toEqual([]);
  });
});
