import type { MiddlewareHandler } from 'hono';
import { chainTrouble } from '../watch/chainWatch.ts';
import { Refusal } from './refusal.ts';

/** Nothing that was indexed of another chain is told as if it were of this one. */
export const ofThisChain: MiddlewareHandler = async (_, next) => {
  const trouble = chainTrouble();
  if (trouble) throw new Refusal('not-ready', trouble);
  await next();
};
