import type { z } from 'zod';
import type { Indexer } from './createIndexer.ts';
import type { Route } from './routes.ts';

type Text = string | number | bigint;
/** What a caller may put where the wire has text. */
export type Filled<Schema extends z.ZodType> = {
  [Key in keyof z.input<Schema>]: undefined extends z.input<Schema>[Key] ? Text | undefined : Text;
};

/**
 * @param query what is undefined is left out
 * @returns the address of a route with its blanks filled in
 */
export function indexerUrl<R extends Pick<Route, 'path' | 'params' | 'query'>>(
  indexer: Pick<Indexer, 'url'>,
  route: R,
  { params, query }: { params?: Filled<R['params']>; query?: Filled<R['query']> } = {},
): string {
  const blanks: Record<string, Text | undefined> = params ?? {};
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(blanks[name])),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries<Text | undefined>(query ?? {})) {
    if (value !== undefined) search.set(name, String(value));
  }
  const text = search.toString();
  return `${indexer.url}${path}${text === '' ? '' : `?${text}`}`;
}
