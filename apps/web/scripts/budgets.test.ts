import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { scriptsOf, weighPages } from './budgets.ts';

const html =
  '<script src="/_next/a.js" async=""></script><script src="/_next/old.js" noModule=""></script>' +
  '<script>inline()</script><script src="/_next/a.js"></script><script async src="/_next/b.js"></script>';

it('counts each script that the page loads, once, and not those for old browsers', () => {
  expect(scriptsOf(html)).toEqual(['/_next/a.js', '/_next/b.js']);
});

it('weighs pages after gzip, each against its budget', () => {
  const out = mkdtempSync(join(tmpdir(), 'blitz-budget-'));
  mkdirSync(join(out, '_next'));
  mkdirSync(join(out, 'sequencers'));
  writeFileSync(join(out, 'index.html'), html);
  writeFileSync(join(out, 'sequencers/index.html'), '<script src="/_next/a.js"></script>');
  writeFileSync(join(out, '_next/a.js'), 'a'.repeat(5_000));
  writeFileSync(join(out, '_next/b.js'), 'b'.repeat(7_000));
  const size = (text: string) => gzipSync(text, { level: 9 }).length;

  expect(weighPages(out)).toEqual([
    { page: '/', bytes: size('a'.repeat(5_000)) + size('b'.repeat(7_000)), budget: 185_000 },
    { page: '/sequencers/', bytes: size('a'.repeat(5_000)), budget: 140_000 },
  ]);
});
