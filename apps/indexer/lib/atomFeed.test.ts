import { expect, test } from 'vitest';
import { atomFeed } from './atomFeed.ts';

test('texts of strangers stay text', () => {
  const xml = atomFeed({
    id: 'urn:x',
    title: 'Feed',
    updated: 0,
    entries: [
      {
        id: 'urn:x:1',
        title: '</title><script>alert("1")</script>&\u0000\u000b',
        author: '0x1',
        published: 1,
        updated: 2,
        content: ']]>\ud800',
      },
    ],
  });
  expect(xml).toContain(
    '<title>&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;</title>',
  );
  expect(xml).toContain('<content type="text">]]&gt;</content>');
  expect(xml).toContain('<updated>1970-01-01T00:00:02.000Z</updated>');
});
