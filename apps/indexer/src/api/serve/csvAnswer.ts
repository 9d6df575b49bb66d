import type { TextAnswer } from './endpoint.ts';

/** A spreadsheet holds more than a page; beyond this the `Link` header leads on. */
export const MOST_LINES = 5_000;

/** A page of a list as a file; the address of the next one stands in its head. */
export function csvAnswer(
  text: string,
  { name, url, nextCursor }: { name: string; url: URL; nextCursor: string | null },
): TextAnswer {
  return {
    text,
    type: 'text/csv; charset=utf-8',
    headers: {
      'content-disposition': `attachment; filename="${name}.csv"`,
      ...(nextCursor === null ? {} : { link: next(url, nextCursor) }),
    },
  };
}

function next(url: URL, cursor: string): string {
  const onward = new URL(url);
  onward.searchParams.set('cursor', cursor);
  return `<${onward.pathname}${onward.search}>; rel="next"`;
}
