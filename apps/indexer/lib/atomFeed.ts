export interface FeedEntry {
  id: string;
  title: string;
  author: string;
  /** unix seconds */
  published: number;
  updated: number;
  content: string;
}

export interface Feed {
  id: string;
  title: string;
  /** unix seconds */
  updated: number;
  entries: readonly FeedEntry[];
}

/** An Atom feed (RFC 4287). Texts are anyone's: they are escaped, and signs that XML forbids are left out. */
export function atomFeed({ id, title, updated, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${text(id)}</id>`,
    `  <title>${text(title)}</title>`,
    `  <updated>${time(updated)}</updated>`,
    ...entries.map(entry),
    '</feed>',
    '',
  ].join('\n');
}

function entry({ id, title, author, published, updated, content }: FeedEntry): string {
  return [
    '  <entry>',
    `    <id>${text(id)}</id>`,
    `    <title>${text(title)}</title>`,
    `    <author><name>${text(author)}</name></author>`,
    `    <published>${time(published)}</published>`,
    `    <updated>${time(updated)}</updated>`,
    `    <content type="text">${text(content)}</content>`,
    '  </entry>',
  ].join('\n');
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function text(value: string): string {
  return value
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

function time(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
