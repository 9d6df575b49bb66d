import {
  type Filled,
  type IndexedBlock,
  type Indexer,
  type IndexerRouteName,
  type IndexerRoutes,
  indexerRoutes,
  queryIndexer,
} from '@metis-blitz/sdk/indexer';
import type { z } from 'zod';
import { askRows } from './askRows.ts';
import { patiently } from './patiently.ts';

type Answer<Name extends IndexerRouteName> = z.output<IndexerRoutes[Name]['answer']>['data'];
export type Item<Name extends IndexerRouteName> = Answer<Name> extends { items: (infer One)[] } ? One : never;

interface Blanks<Name extends IndexerRouteName> {
  params?: Filled<IndexerRoutes[Name]['params']>;
  query?: Record<string, string | number>;
}

/** Reads the index at one block. All that it gives is true for that block. */
export interface IndexReader {
  /** @throws Moved when the answer is of another block than the first one was */
  ask<Name extends IndexerRouteName>(name: Name, blanks?: Blanks<Name>): Promise<Answer<Name>>;
  /** Every row of a list. @throws Moved likewise */
  all<Name extends IndexerRouteName>(name: Name, blanks?: Blanks<Name>): Promise<Item<Name>[]>;
  /**
   * Rows of a table as they are stored, by GraphQL: what no route shows. Amounts are decimal text.
   * @param where only those whose column holds one of these words
   */
  rows<Row extends z.ZodObject>(
    table: string,
    row: Row,
    where?: Readonly<Record<string, readonly string[]>>,
  ): Promise<z.output<Row>[]>;
}

/** The index took in a block while it was read. */
export class Moved extends Error {
  override readonly name = 'Moved';
}

const PAGE = 200;

/**
 * Runs a reading between two answers of one block: a block that came in meanwhile, whole or half, is noticed.
 * @throws Moved when one did
 */
export async function readAtOneBlock<T>(
  indexer: Indexer,
  work: (index: IndexReader) => Promise<T>,
): Promise<{ value: T; block: IndexedBlock }> {
  const { block } = await patiently(() =>
    queryIndexer(indexer, indexerRoutes.epochs, { query: { limit: 1 } }),
  );
  const value = await work(createReader(indexer, block));
  const { block: after } = await patiently(() =>
    queryIndexer(indexer, indexerRoutes.epochs, { query: { limit: 1 } }),
  );
  if (after.hash !== block.hash)
    throw new Moved(`The index went on from ${block.number} to ${after.number}.`);
  return { value, block };
}

function createReader(indexer: Indexer, pinned: IndexedBlock): IndexReader {
  async function ask<Name extends IndexerRouteName>(name: Name, blanks: Blanks<Name> = {}) {
    const { data, block } = await patiently(() =>
      queryIndexer(indexer, indexerRoutes[name], blanks as never),
    );
    if (block.hash !== pinned.hash)
      throw new Moved(`The index went on from ${pinned.number} to ${block.number}.`);
    return data as Answer<Name>;
  }

  async function all<Name extends IndexerRouteName>(name: Name, { params, query }: Blanks<Name> = {}) {
    const items: Item<Name>[] = [];
    let cursor: string | undefined;
    do {
      const asked = { limit: PAGE, ...query, ...(cursor === undefined ? {} : { cursor }) };
      const blanks = { ...(params ? { params } : {}), query: asked } as Blanks<Name>;
      const page = (await ask(name, blanks)) as { items: Item<Name>[]; nextCursor: string | null };
      items.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return items;
  }

  const graphql = new URL('/graphql', indexer.url).toString();
  return { ask, all, rows: (table, row, where) => askRows(graphql, table, row, where) };
}
