import { expect, it } from 'vitest';
import { startAfterPaint } from './startAfterPaint.ts';

const page = (body: string) => `<html><body>${body}</body></html>`;

it('lets scripts wait, with all they say of themselves, and has them loaded by nothing else', () => {
  const html = startAfterPaint(
    page(
      '<link rel="preload" as="script" fetchPriority="low" href="/zh/_next/a.js" integrity="sha256-a"/>' +
        '<link rel="preload" as="font" href="/_next/inter.woff2"/>' +
        '<script src="/zh/_next/a.js" integrity="sha256-a" async=""></script>words',
    ),
  );
  expect(html).toMatch(
    /^<html><body><link rel="preload" as="font" href="\/_next\/inter.woff2"\/><script type="text\/plain" src="\/zh\/_next\/a.js" integrity="sha256-a" async=""><\/script>words<script>\(function startPage\(/,
  );
  expect(html).toMatch(
    /\)\('script\[type="text\/plain"\]\[src\]',"blitz:alive","watch","blitz\.language"\)<\/script><\/body><\/html>$/,
  );
});

it('leaves alone what is for old browsers, what stands in the page, and what others serve', () => {
  const rest =
    '<script src="/_next/old.js" noModule=""></script><script>a("/_next/a.js")</script><script src="/a.js" async=""></script>';
  expect(startAfterPaint(page(rest))).toContain(`<body>${rest}<script>(function startPage`);
});
