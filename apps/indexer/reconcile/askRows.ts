import { IndexerRefusedError, refusalSchema } from '@metis-blitz/sdk/indexer';
import { z } from 'zod';
import { patiently } from './patiently.ts';

const PAGE = 1_000;

/**
 * Every row of a table by GraphQL, page by page.
 * @param url of GraphQL
 * @param table the plural that GraphQL knows it by, as `accounts`
 * @param row its fields are what is asked for
 * @param where only rows whose column holds one of these words
 * @throws Error when the index refuses or answers with something else
 */
export async function askRows<Row extends z.ZodObject>(
  url: string,
  table: string,
  row: Row,
  where: Readonly<Record<string, readonly string[]>> = {},
): Promise<z.output<Row>[]> {
  const answer = z.object({
    data: z.object({
      [table]: z.object({
        items: z.array(row),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      }),
    }),
  });
  const fields = Object.keys(row.shape).join(' ');
  const conditions = Object.entries(where).map(([column, words]) => `${column}_in: ${JSON.stringify(words)}`);
  const filter = conditions.length === 0 ? '' : `, where: { ${conditions.join(', ')} }`;

  const items: z.output<Row>[] = [];
  let after: string | null = null;
  for (;;) {
    const place: string = after === null ? '' : `, after: ${JSON.stringify(after)}`;
    const query = `{ ${table}(limit: ${PAGE}${filter}${place}) { items { ${fields} } pageInfo { hasNextPage endCursor } } }`;
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    };
    const body = await patiently(async () => {
      const response = await fetch(url, init);
      if (response.ok) return response.json();
      const { error } = refusalSchema.parse(await response.json());
      throw new IndexerRefusedError({ status: response.status, ...error });
    });
    const page = answer.parse(body).data[table];
    if (!page) throw new Error(`The index knows no table ${table}.`);
    items.push(...(page.items as z.output<Row>[]));
    if (!page.pageInfo.hasNextPage) return items;
    after = page.pageInfo.endCursor;
  }
}
