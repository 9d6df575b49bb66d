import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashesFile, inlineScripts, postbuild } from './postbuild.ts';

it('finds scripts that stand in the page, and only those', () => {
  const html = '<script src="/a.js" async=""></script><script>a()</script><script id="_R_">b(\n1)</script>';
  expect(inlineScripts(html)).toEqual(['a()', 'b(\n1)']);
});

it('writes the hashes by page', () => {
  const out = mkdtempSync(join(tmpdir(), 'blitz-postbuild-'));
  mkdirSync(join(out, 'fund'));
  writeFileSync(join(out, 'fund', 'index.html'), '<script>a()</script>');
  writeFileSync(join(out, 'index.html'), '<p>none</p>');

  expect(postbuild(out)).toEqual({ pages: 2, scripts: 1 });
  const written = JSON.parse(readFileSync(join(out, hashesFile), 'utf8'));
  const hash = createHash('sha256').update('a()').digest('base64');
  expect(written).toEqual({ 'fund/index.html': [`sha256-${hash}`], 'index.html': [] });
});
