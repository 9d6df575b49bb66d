import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { blockBody } from './blockBody.ts';
import { isDatabaseAway } from './isDatabaseAway.ts';
import { Refusal } from './refusal.ts';

/** Every failure as JSON with one sentence; what is our fault says nothing of our insides. */
export function refuse(error: Error, c: Context): Response {
  const refusal = asRefusal(error);
  if (refusal.code === 'internal') console.error(`${c.req.method} ${c.req.path}:`, error);
  const { code, message, retryAfter, block } = refusal;
  return c.json({ error: { code, message }, ...(block ? { block: blockBody(block) } : {}) }, refusal.status, {
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    // What was not read is still on its way: the connection can carry nothing after it.
    ...(code === 'too-large' ? { connection: 'close' } : {}),
  });
}

function asRefusal(error: Error): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof HTTPException && error.status < 500)
    return new Refusal('bad-request', 'The request is wrong.');
  if (isDatabaseAway(error)) {
    return new Refusal('not-ready', 'The database does not answer: try again in a moment.');
  }
  return new Refusal('internal', 'The index failed: try again in a moment.');
}
