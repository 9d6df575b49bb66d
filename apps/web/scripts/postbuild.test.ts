import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addIntegrity, hashesFile, inlineTexts, moveStyles, postbuild } from './postbuild.ts';

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

it('finds scripts that stand in the page, and only those', () => {
  const html = '<script src="/a.js" async=""></script><script>a()</script><script id="_R_">b(\n1)</script>';
  expect(inlineTexts(html, 'script')).toEqual(['a()', 'b(\n1)']);
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

it('makes rules of style attributes, the same one once', () => {
  const html = '<head></head><p style="width:1px">a</p><p class="x" style="width:1px">b</p><i>style="no"</i>';
  expect(moveStyles(html)).toBe(
    '<head><style>[data-style="0"]{width:1px}</style></head>' +
      '<p data-style="0">a</p><p class="x" data-style="0">b</p><i>style="no"</i>',
  );
  expect(moveStyles('<head></head><p>plain</p>')).toBe('<head></head><p>plain</p>');
});

it('seals the pages, and writes the hashes by page', () => {
  const out = mkdtempSync(join(tmpdir(), 'blitz-postbuild-'));
  mkdirSync(join(out, 'fund'));
  mkdirSync(join(out, '_next/static'), { recursive: true });
  writeFileSync(join(out, '_next/static/b.js'), 'b()');
  writeFileSync(
    join(out, 'fund/index.html'),
    '<head><meta charSet="utf-8"/></head><script>a()</script><script src="/_next/static/b.js"></script>',
  );
  writeFileSync(join(out, 'index.html'), '<head></head><p style="height:1px">none</p>');

  expect(postbuild(out)).toEqual({ pages: 2, scripts: 2 });
  const page = readFileSync(join(out, 'fund/index.html'), 'utf8');
  const [seal = ''] = inlineTexts(page, 'script');
  // The policy comes before what it allows, and the seal before all other scripts.
  const policy =
    /^<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="([^"]+)"\/><script>/;
  expect(policy.exec(page)?.[1]).toContain(`script-src 'self' '${sha256(seal)}' '${sha256('a()')}'`);
  expect(policy.exec(page)?.[1]).not.toContain('unsafe');
  const [, name = '', integrity] =
    /"\/_next\/static\/","(integrity-\w+\.json)","(sha256-[^"]+)"\)$/.exec(seal) ?? [];
  const file = readFileSync(join(out, '_next/static', name), 'utf8');
  expect(integrity).toBe(sha256(file));
  const served = readFileSync(join(out, '_next/static/b.js'), 'utf8');
  expect(served).toBe('//# allFunctionsCalledOnLoad\nb()');
  expect(JSON.parse(file)).toEqual({ 'b.js': sha256(served) });

  const written = JSON.parse(readFileSync(join(out, hashesFile), 'utf8'));
  expect(written['fund/index.html'].scripts).toEqual([sha256(seal), sha256('a()')]);
  expect(written['index.html'].scripts).toEqual([sha256(seal)]);
  expect(written['index.html'].styles).toContain(sha256('[data-style="0"]{height:1px}'));
  expect(page).toContain(`integrity="${sha256(served)}"`);
});
