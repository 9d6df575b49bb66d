import type { Route } from '@metis-blitz/sdk/indexer';
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import type { Endpoint, TextAnswer } from './endpoint.ts';
import { Refusal } from './refusal.ts';
import { sentence } from './sentence.ts';
import { type Block, snapshot } from './snapshot.ts';

/**
 * Opens a route: checks what is asked, answers from one block, checks what is answered. The block's hash is the
 * ETag of every answer, as an answer changes with its block.
 */
export function mount<R extends Route>(
  app: Hono,
  { route, answer, onlyTheBlock = false }: Endpoint<R>,
): void {
  const path = route.path.replace(/\{(\w+)\}/g, ':$1');

  app.get(path, async (c) => {
    const params = checked(route.params, c.req.param()) as z.output<R['params']>;
    const query = checked(z.strictObject(route.query.shape), once(c.req.queries())) as z.output<R['query']>;

    return snapshot(onlyTheBlock, async (view) => {
      const etag = `"${view.block.hash.slice(2, 34)}"`;
      if (
        c.req
          .header('if-none-match')
          ?.split(/\s*,\s*/)
          .includes(etag)
      )
        return c.body(null, 304, { etag });

      const data = await answer({ params, query, url: new URL(c.req.url), ...view });
      return isText(data) ? send(c, data, etag) : c.json(body(route, data, view.block), 200, fresh(etag));
    });
  });
}

function checked(schema: z.ZodType, given: unknown): unknown {
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new Refusal('bad-request', sentence(parsed.error));
  return parsed.data;
}

function once(queries: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(queries).map(([name, values]) => {
      if (values.length > 1) throw new Refusal('bad-request', `${name}: is given ${values.length} times.`);
      return [name, values[0] ?? ''];
    }),
  );
}

function body(route: Route, data: unknown, block: Block): unknown {
  const answer = { data, block: wireBlock(block) };
  // An answer that its own schema refuses must not leave the house.
  route.answer.parse(answer);
  return answer;
}

/** A block as every answer carries it. */
export function wireBlock({ number, hash, timestamp }: Block) {
  return { number: Number(number), hash, timestamp: Number(timestamp) };
}

function isText(data: unknown): data is TextAnswer {
  return typeof data === 'object' && data !== null && 'text' in data && 'type' in data;
}

function send(c: Context, { text, type, headers }: TextAnswer, etag: string): Response {
  return c.body(text, 200, { 'content-type': type, ...fresh(etag), ...headers });
}

function fresh(etag: string) {
  return { etag, 'cache-control': 'no-cache' };
}
