import type { MiddlewareHandler } from 'hono';
import { RateLimit } from '../../../lib/rateLimit.ts';
import { counts } from '../watch/counts.ts';
import { clientOf } from './clientOf.ts';
import { Refusal } from './refusal.ts';

const LONGEST_URL = 2_000;
/** Seconds of its rate that a client may use at once. */
const BURST = 10;

/**
 * Turns away what is too long and who asks too often, and sheds what is more than can be worked on at once: late
 * answers help nobody.
 * @param perSecond questions of one client, 0 for no limit
 */
export function limits({
  atOnce,
  perSecond,
  trustProxy,
}: {
  atOnce: number;
  perSecond: number;
  trustProxy: boolean;
}): MiddlewareHandler {
  const rate = new RateLimit({ perSecond, burst: perSecond * BURST, now: () => performance.now() });

  return async (c, next) => {
    if (c.req.url.length > LONGEST_URL) throw new Refusal('bad-request', 'The address is too long.');
    const wait = rate.take(clientOf(c, trustProxy));
    if (wait > 0) {
      counts.shed.add({ why: 'rate' });
      const sentence = `More than ${perSecond} questions a second: ask again in ${wait} s.`;
      throw new Refusal('too-many', sentence, { retryAfter: wait });
    }
    if (counts.working >= atOnce) {
      counts.shed.add({ why: 'load' });
      throw new Refusal('too-many', 'Too many questions at once: try again in a moment.');
    }
    counts.working += 1;
    try {
      await next();
    } finally {
      counts.working -= 1;
    }
  };
}
