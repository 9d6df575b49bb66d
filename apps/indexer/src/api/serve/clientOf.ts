import type { Context } from 'hono';
import { clientKey } from '../../../lib/clientKey.ts';

interface Connection {
  incoming?: { socket?: { remoteAddress?: string } };
}

/** Who asks, for the rate limit: the address of the connection, or what a trusted proxy says of it. */
export function clientOf(c: Context, trustProxy: boolean): string {
  const { incoming } = c.env as Connection;
  return clientKey(incoming?.socket?.remoteAddress, trustProxy ? c.req.header('x-forwarded-for') : undefined);
}
