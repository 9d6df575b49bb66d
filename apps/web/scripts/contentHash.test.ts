import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentHash } from './contentHash.ts';

function folder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'blitz-hash-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const source = { 'app/page.tsx': 'a', 'lib/x.ts': 'b' };
const hash = (files: Record<string, string>) => contentHash([folder(files)]);

it('is the same for the same sources, wherever they stand', () => {
  expect(hash(source)).toBe(hash(source));
  expect(hash(source)).toMatch(/^[0-9a-f]{20}$/);
});

it('changes with a byte, a name, or what belongs to which file', () => {
  expect(hash({ ...source, 'lib/x.ts': 'c' })).not.toBe(hash(source));
  expect(hash({ 'app/page.tsx': 'a', 'lib/y.ts': 'b' })).not.toBe(hash(source));
  expect(hash({ 'app/page.tsx': 'ab', 'lib/x.ts': '' })).not.toBe(hash(source));
});

it('does not change with results, tests and words about the code', () => {
  const more = { 'out/index.html': 'x', 'lib/x.test.ts': 'x', 'README.md': 'x', 'stories/a.story.ts': 'x' };
  expect(hash({ ...source, ...more })).toBe(hash(source));
});
