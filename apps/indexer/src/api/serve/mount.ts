import type { Route } from '@metis-blitz/sdk/indexer';
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { AnswerCache, type KeptAnswer } from '../../../lib/answerCache.ts';
import { readEnv } from '../../../lib/readEnv.ts';
import { lastLook } from '../watch/freshness.ts';
import type { Block } from './block.ts';
import { blockBody } from './blockBody.ts';
import { currentBlock, noteBlock } from './currentBlock.ts';
import type { Endpoint, TextAnswer } from './endpoint.ts';
import { Refusal } from './refusal.ts';
import { sentence } from './sentence.ts';
import { snapshot } from './snapshot.ts';

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

    const url = new URL(c.req.url);
    const address = `${url.pathname}${url.search}`;

    const current = onlyTheBlock ? undefined : await currentBlock();
    if (current && asksFor(etagOf(current), c)) return c.body(null, 304, headersOf(current));
    const kept = current && cache.get(current.hash, address);
    if (kept) return c.body(kept.body, 200, { ...headersOf(current), ...kept.headers });

    const work = () => answered({ route, answer, onlyTheBlock }, { params, query, url });
    const { block, ...made } = await (current ? shared(`${current.hash} ${address}`, work) : work());
    if (onlyTheBlock) return c.body(made.body, 200, { ...UNCACHED, ...behind(block), ...made.headers });
    if (KEEPS_ANSWERS) cache.keep(block.hash, address, made);
    return c.body(made.body, 200, { ...headersOf(block), ...made.headers });
  });
}

type Made = KeptAnswer & { block: Block };

const cache = new AnswerCache();
const KEEPS_ANSWERS = readEnv(process.env).BLITZ_KEEP_ANSWERS;
const underWay = new Map<string, Promise<Made>>();

/** Whoever asks the same of the same block while it is being read gets the same answer. */
function shared(key: string, work: () => Promise<Made>): Promise<Made> {
  if (!KEEPS_ANSWERS) return work();
  const known = underWay.get(key);
  if (known) return known;
  const making = work().finally(() => underWay.delete(key));
  underWay.set(key, making);
  return making;
}

async function answered(
  { route, answer, onlyTheBlock = false }: Endpoint,
  asked: Omit<Parameters<Endpoint['answer']>[0], 'read'>,
): Promise<Made> {
  const seenAt = performance.now();
  const { block, value: data } = await snapshot(onlyTheBlock, (read) => answer({ ...asked, read }));
  noteBlock(block, seenAt);
  if (isText(data))
    return { block, body: data.text, headers: { 'content-type': data.type, ...data.headers } };
  return { block, body: JSON.stringify(body(route, data, block)), headers: JSON_TYPE };
}

const JSON_TYPE = { 'content-type': 'application/json' };

function etagOf({ hash }: Block): string {
  return `"${hash.slice(2, 34)}"`;
}

/** An answer that is no JSON has no other place for its block than its head. */
function headersOf(block: Block): Record<string, string> {
  const { number, hash, timestamp } = block;
  return {
    etag: etagOf(block),
    'cache-control': 'no-cache',
    'blitz-block-number': String(number),
    'blitz-block-hash': hash,
    'blitz-block-timestamp': String(timestamp),
    ...behind(block),
  };
}

/** A proxy that packs an answer calls its ETag a weak one (`W/`): for this question that is the same (RFC 9110, 13.1.2). */
function asksFor(etag: string, c: Context): boolean {
  const known = c.req.header('if-none-match')?.split(/\s*,\s*/) ?? [];
  return known.some((one) => one === '*' || one.replace(/^W\//, '') === etag);
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
