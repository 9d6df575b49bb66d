import type { MiddlewareHandler } from 'hono';
import { Refusal } from './refusal.ts';

const LONGEST_URL = 2_000;

/** Turns away what is too long, and sheds what is more than can be worked on at once: late answers help nobody. */
export function limits({ atOnce }: { atOnce: number }): MiddlewareHandler {
  let working = 0;

  return async (c, next) => {
    if (c.req.url.length > LONGEST_URL) throw new Refusal('bad-request', 'The address is too long.');
    if (working >= atOnce)
      throw new Refusal('too-many', 'Too many questions at once: try again in a moment.');
    working += 1;
    try {
      await next();
    } finally {
      working -= 1;
    }
  };
}
