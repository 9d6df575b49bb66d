import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { Refusal } from './refusal.ts';

/** Every failure as JSON with one sentence; what is our fault says nothing of our insides. */
export function refuse(error: Error, c: Context): Response {
  const refusal = asRefusal(error);
  if (refusal.code === 'internal') console.error(`${c.req.method} ${c.req.path}:`, error);
  const again = refusal.code === 'too-many' || refusal.code === 'not-ready' ? { 'retry-after': '1' } : {};
  return c.json({ error: { code: refusal.code, message: refusal.message } }, refusal.status, again);
}

function asRefusal(error: Error): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof HTTPException && error.status < 500)
    return new Refusal('bad-request', 'The request is wrong.');
  return new Refusal('internal', 'The index failed: try again in a moment.');
}
