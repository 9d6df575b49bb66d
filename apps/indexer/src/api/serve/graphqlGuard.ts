import type { MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { graphqlSentence } from '../../../lib/graphqlSentence.ts';
import { blockBody } from './blockBody.ts';
import { isDatabaseAway } from './isDatabaseAway.ts';
import { Refusal } from './refusal.ts';
import { beside } from './snapshot.ts';

const answer = z
  .object({
    data: z.unknown().optional(),
    errors: z.array(z.object({ message: z.string(), path: z.array(z.unknown()).optional() })).default([]),
  })
  .refine(({ data, errors }) => data !== undefined || errors.length > 0);
const LONGEST = 16_000;
const question = z.object({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/**
 * Lets only well-formed questions through to GraphQL, and turns answers that are nothing but errors into a refusal:
 * the library says 200 to everything. What the database is to blame for is no answer, not in part either. A GET would
 * serve a page that loads scripts from elsewhere.
 */
export const graphqlGuard: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'POST') throw new Refusal('bad-request', 'GraphQL questions are sent by POST.');
  const text = await c.req.raw.clone().text();
  if (text.length > LONGEST) throw new Refusal('bad-request', `A question has at most ${LONGEST} signs.`);
  if (text.includes('\\u0000') || !question.safeParse(parsed(text)).success) {
    throw new Refusal('bad-request', 'A question is JSON with a text called query.');
  }

  const { from, to } = await beside(next);

  if (c.error) return;

  const said: unknown = await c.res.json().catch(() => undefined);
  c.res = undefined;
  const read = answer.safeParse(said);
  if (!read.success) throw new Refusal('bad-request', 'A question is sent as application/json.');
  const { data, errors } = read.data;
  const fault = errors.map(({ message }) => new Error(message)).find(isDatabaseAway);
  if (fault) throw fault;

  const told = errors.map((error) => ({ ...error, message: graphqlSentence(error) }));
  const [first] = told;
  if (first && !data) {
    c.res = c.json({ error: { code: 'bad-request', message: first.message }, errors: told }, 400);
    return;
  }
  // A question of several parts may have seen several blocks where PostgreSQL answers it: then both are named.
  const seen = { block: blockBody(from), ...(from.hash === to.hash ? {} : { until: blockBody(to) }) };
  c.res = c.json({ data, ...(first ? { errors: told } : {}), extensions: seen });
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
