import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addIntegrity, hashesFile, inlineScripts, postbuild } from './postbuild.ts';

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

it('finds scripts that stand in the page, and only those', () => {
  const html = '<script src="/a.js" async=""></script><script>a()</script><script id="_R_">b(\n1)</script>';
  expect(inlineScripts(html)).toEqual(['a()', 'b(\n1)']);
});

it('gives integrity to scripts and style sheets of ours, whatever stands around', () => {
  const html =
    '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/><script src="/_next/a.js" async=""></script>' +
    '<link rel="preload" as="script" href="/_next/b.js"/>' +
    '<link rel="icon" href="/icon.svg"/><script>const x = "/_next/a.js"</script>';
  expect(addIntegrity(html, (path) => `of ${path}`)).toBe(
    '<link rel="stylesheet" href="/_next/a.css" integrity="of /_next/a.css" data-precedence="next"/>' +
      '<script src="/_next/a.js" integrity="of /_next/a.js" async=""></script>' +
      '<link rel="preload" as="script" href="/_next/b.js" integrity="of /_next/b.js"/>' +
      '<link rel="icon" href="/icon.svg"/><script>const x = "/_next/a.js"</script>',
  );
});

it('writes the hashes by page', () => {
  const out = mkdtempSync(join(tmpdir(), 'blitz-postbuild-'));
  mkdirSync(join(out, 'fund'));
  mkdirSync(join(out, '_next'));
  writeFileSync(join(out, '_next', 'b.js'), 'b()');
  writeFileSync(join(out, 'fund', 'index.html'), '<script>a()</script><script src="/_next/b.js"></script>');
  writeFileSync(join(out, 'index.html'), '<p>none</p>');

  expect(postbuild(out)).toEqual({ pages: 2, scripts: 1 });
  const written = JSON.parse(readFileSync(join(out, hashesFile), 'utf8'));
  expect(written).toEqual({ 'fund/index.html': [sha256('a()')], 'index.html': [] });
  expect(readFileSync(join(out, 'fund', 'index.html'), 'utf8')).toContain(`integrity="${sha256('b()')}"`);
});
