import type { Route } from '@metis-blitz/sdk/indexer';
import type { z } from 'zod';
import type { Read } from './snapshot.ts';

type Body<R extends Route> = z.input<R['answer']> & { data: unknown };

/** What a route answers with instead of JSON. */
export interface TextAnswer {
  text: string;
  type: string;
  headers?: Record<string, string>;
}

/** A route and what answers it. */
export interface Endpoint<R extends Route = Route> {
  route: R;
  answer(asked: {
    params: z.output<R['params']>;
    query: z.output<R['query']>;
    url: URL;
    read: Read;
  }): Promise<Body<R>['data'] | TextAnswer>;
  /** It reads nothing but the block itself, so a block half written does not matter to it. */
  onlyTheBlock?: boolean;
}

/** Ties a handler to its route: types of what goes in and out come from the schemas. */
export function endpoint<R extends Route>(
  route: R,
  answer: Endpoint<R>['answer'],
  options: Pick<Endpoint<R>, 'onlyTheBlock'> = {},
): Endpoint<R> {
  return { route, answer, ...options };
}
