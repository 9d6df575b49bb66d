import type { Route } from '@metis-blitz/sdk/indexer';
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { lastLook } from '../watch/freshness.ts';
import { blockBody } from './blockBody.ts';
import type { Endpoint, TextAnswer } from './endpoint.ts';
import { Refusal } from './refusal.ts';
import { sentence } from './sentence.ts';
import { type Block, snapshot } from './snapshot.ts';

/**
 * Opens a route: checks what is asked, answers from one block, checks what is answered. The block's hash is the
 * ETag of every answer that changes with nothing but its block.
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
      const headers = { ...(onlyTheBlock ? UNCACHED : fresh(etag)), ...behind(view.block) };
      if (!onlyTheBlock && asksFor(etag, c)) return c.body(null, 304, headers);

      const data = await answer({ params, query, url: new URL(c.req.url), ...view }).catch((error) => {
        if (error instanceof Refusal) error.block = view.block;
        throw error;
      });
      return isText(data)
        ? c.body(data.text, 200, { 'content-type': data.type, ...headers, ...data.headers })
        : c.json(body(route, data, view.block), 200, headers);
    });
  });
}

function asksFor(etag: string, c: Context): boolean {
  const known = c.req.header('if-none-match')?.split(/\s*,\s*/) ?? [];
  return known.includes(etag) || known.includes('*');
}

/** How far the answer's block is behind the node's newest, as far as is known. */
function behind({ number }: Block): Record<string, string> {
  const { head } = lastLook();
  return head === null ? {} : { 'blitz-blocks-behind': String(Math.max(0, head.number - Number(number))) };
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
  const answer = { data, block: blockBody(block) };
  // An answer that its own schema refuses must not leave the house.
  route.answer.parse(answer);
  return answer;
}

function isText(data: unknown): data is TextAnswer {
  return typeof data === 'object' && data !== null && 'text' in data && 'type' in data;
}

const UNCACHED = { 'cache-control': 'no-store' };

function fresh(etag: string): Record<string, string> {
  return { etag, 'cache-control': 'no-cache' };
}
