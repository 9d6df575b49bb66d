import {
  type Filled,
  type IndexerRouteName,
  type IndexerRoutes,
  indexerRoutes,
  queryIndexer,
} from '@metis-blitz/sdk/indexer';
import type { z } from 'zod';
import type { IndexedWorld } from './indexedWorld.ts';

type Answer<Name extends IndexerRouteName> = z.output<IndexerRoutes[Name]['answer']>['data'];
type Item<Name extends IndexerRouteName> = Answer<Name> extends { items: (infer One)[] } ? One : never;

/** Every row of a list, page by page; small pages, so that cursors are walked. */
export async function allOf<Name extends IndexerRouteName>(
  { indexer }: Pick<IndexedWorld, 'indexer'>,
  name: Name,
  blanks: {
    params?: Filled<IndexerRoutes[Name]['params']>;
    query?: Record<string, string | number>;
    limit?: number;
  } = {},
): Promise<Item<Name>[]> {
  const { params, query, limit = 7 } = blanks;
  const items: Item<Name>[] = [];
  let cursor: string | undefined;
  do {
    const asked = { ...query, limit, ...(cursor === undefined ? {} : { cursor }) };
    const { data } = (await queryIndexer(indexer, indexerRoutes[name], {
      ...(params ? { params } : {}),
      query: asked,
    } as never)) as { data: { items: Item<Name>[]; nextCursor: string | null } };
    items.push(...data.items);
    cursor = data.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return items;
}
