import type { z } from 'zod';
import type { Indexer } from './createIndexer.ts';
import { IndexerAnswerError, IndexerRefusedError, IndexerUnreachableError } from './errors.ts';
import { type Filled, indexerUrl } from './indexerUrl.ts';
import type { Route } from './routes.ts';
import { refusalSchema } from './schemas/answer.ts';

/**
 * Asks one route of the index: `queryIndexer(indexer, indexerRoutes.sequencer, { params: { id: 3n } })`.
 * @returns `{ data, block }`, checked and with bigints for amounts
 * @throws IndexerUnreachableError, IndexerRefusedError, IndexerAnswerError; an abort by `signal` as it is
 */
export async function queryIndexer<R extends Route>(
  indexer: Indexer,
  route: R,
  {
    signal,
    ...blanks
  }: { params?: Filled<R['params']>; query?: Filled<R['query']>; signal?: AbortSignal } = {},
): Promise<z.output<R['answer']>> {
  const url = indexerUrl(indexer, route, blanks);
  const { status, body } = await load(indexer, url, signal);
  if (status !== 200) throw refusal(status, body, indexer, url);

  const parsed = route.answer.safeParse(body);
  if (!parsed.success) throw new IndexerAnswerError(url, parsed.error, indexer.words);
  return parsed.data as z.output<R['answer']>;
}

async function load(indexer: Indexer, url: string, signal: AbortSignal | undefined) {
  try {
    const response = await indexer.fetch(url, {
      headers: { accept: 'application/json' },
      ...(signal ? { signal } : {}),
    });
    const body: unknown = await response.json().catch((cause) => {
      if (signal?.aborted) throw cause;
      return undefined;
    });
    return { status: response.status, body };
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new IndexerUnreachableError(url, cause, indexer.words);
  }
}

function refusal(status: number, body: unknown, { words }: Indexer, url: string) {
  const parsed = refusalSchema.safeParse(body);
  if (!parsed.success) return new IndexerUnreachableError(url, new Error(`status ${status}`), words);
  return new IndexerRefusedError({ status, ...parsed.data.error }, words);
}
