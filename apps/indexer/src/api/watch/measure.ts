import type { MiddlewareHandler } from 'hono';
import { counts } from './counts.ts';

/** Counts a request under the route that answered it, so that nobody can invent new labels. */
export const measure: MiddlewareHandler = async (c, next) => {
  const began = performance.now();
  await next();
  const route = c.req.routePath === '/*' || c.req.routePath === '*' ? 'none' : c.req.routePath;
  counts.requests.add({ route, status: String(c.res.status) });
  counts.seconds.observe({ route }, (performance.now() - began) / 1_000);
};
