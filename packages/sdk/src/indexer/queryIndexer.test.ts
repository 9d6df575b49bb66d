import { describe, expect, test } from 'vitest';
import { indexWords } from '../words/zh.ts';
import { createIndexer } from './createIndexer.ts';
import { IndexerAnswerError, IndexerRefusedError, IndexerUnreachableError } from './errors.ts';
import { indexerUrl } from './indexerUrl.ts';
import { queryIndexer } from './queryIndexer.ts';
import { indexerRoutes } from './routes.ts';

const block = { number: 7, hash: `0x${'ab'.repeat(32)}`, timestamp: 1_700_000_000 };

/** An index that answers every question with one thing, and remembers what it was asked. */
function indexThatSays(status: number, body: unknown) {
  const asked: string[] = [];
  const fetch = async (input: string) => {
    asked.push(input);
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  };
  return { asked, indexer: createIndexer({ url: 'http://index.test/', fetch }) };
}

const point = { timestamp: 1, block: 2, rateRay: `${2n ** 256n - 1n}`, cause: 'harvest' };

describe('queryIndexer', () => {
  test('reads every digit of an amount', async () => {
    const { indexer, asked } = indexThatSays(200, { data: { items: [point], nextCursor: null }, block });
    const answer = await queryIndexer(indexer, indexerRoutes.rateHistory, { query: { limit: 1, from: 5n } });

    expect(answer.data.items[0]?.rateRay).toBe(2n ** 256n - 1n);
    expect(answer.block.number).toBe(7);
    expect(asked).toEqual(['http://index.test/rate-history?limit=1&from=5']);
  });

  test('hands a refusal on with its sentence', async () => {
    const { indexer } = indexThatSays(404, { error: { code: 'not-found', message: 'No sequencer 9.' } });
    const asking = queryIndexer(indexer, indexerRoutes.sequencer, { params: { id: 9n } });

    await expect(asking).rejects.toThrow(IndexerRefusedError);
    await expect(asking).rejects.toMatchObject({
      status: 404,
      code: 'not-found',
      message: 'No sequencer 9.',
    });
  });

  test.each([
    [200, '<html>', '请重新加载应用'],
    [400, { error: { code: 'any', message: 'No.' } }, '请更改请求'],
    [502, '<html>', '请改为从链上读取'],
  ])('tells a failure with %i in the language that it was made with', async (status, body, remedy) => {
    const { indexer } = indexThatSays(status, body);
    const asking = queryIndexer({ ...indexer, words: indexWords }, indexerRoutes.fund);
    await expect(asking).rejects.toMatchObject({ remedy: expect.stringContaining(remedy) });
  });

  test.each([
    [400, 'Change the request.'],
    [404, 'Change the request.'],
    [429, 'Try again in a moment.'],
    [503, 'Try again in a moment.'],
  ])('what helps against a refusal with %i: %s', async (status, remedy) => {
    const { indexer } = indexThatSays(status, { error: { code: 'any', message: 'No.' } });
    await expect(queryIndexer(indexer, indexerRoutes.fund)).rejects.toMatchObject({ remedy });
  });

  test.each([
    ['a number where text belongs', { data: { items: [{ ...point, rateRay: 1 }], nextCursor: null }, block }],
    ['no block', { data: { items: [point], nextCursor: null } }],
    ['no JSON', '<html>'],
  ])('refuses an answer with %s', async (_, body) => {
    const { indexer } = indexThatSays(200, body);
    await expect(queryIndexer(indexer, indexerRoutes.rateHistory)).rejects.toThrow(IndexerAnswerError);
  });

  test('calls a gateway page and a dead host unreachable', async () => {
    const gateway = indexThatSays(502, '<html>bad gateway');
    await expect(queryIndexer(gateway.indexer, indexerRoutes.fund)).rejects.toThrow(IndexerUnreachableError);

    const fetch = async () => Promise.reject(new TypeError('fetch failed'));
    const dead = createIndexer({ url: 'http://index.test', fetch });
    await expect(queryIndexer(dead, indexerRoutes.fund)).rejects.toThrow(IndexerUnreachableError);
  });

  test('lets an abort be an abort', async () => {
    const fetch = async (_: string, init: { signal?: AbortSignal }) => {
      init.signal?.throwIfAborted();
      return new Response();
    };
    const asking = queryIndexer(createIndexer({ url: 'http://index.test', fetch }), indexerRoutes.fund, {
      signal: AbortSignal.abort(),
    });
    await expect(asking).rejects.toMatchObject({ name: 'AbortError' });
  });
});

test('indexerUrl escapes what it fills in', () => {
  const params = { governor: 'protocol', id: '1/../../x' };
  expect(indexerUrl({ url: 'http://i' }, indexerRoutes.proposal, { params })).toBe(
    'http://i/proposals/protocol/1%2F..%2F..%2Fx',
  );
});

describe('queries', () => {
  test.each(['', '0', '201', '1.5', '-1', '1e2', '0x10', '٣', ' 5', '99999999999999999999'])(
    'limit %j is refused',
    (limit) => {
      expect(indexerRoutes.epochs.query.safeParse({ limit }).success).toBe(false);
    },
  );

  test.each(['', '-1', '01', '1e3', '٣', '9'.repeat(79)])('id %j is refused', (id) => {
    expect(indexerRoutes.sequencer.params.safeParse({ id }).success).toBe(false);
  });

  test.each([
    '0xf39fd6e51aad88F6F4ce6aB8827279cffFb92266',
    '0xF39FD6E51AAD88F6F4CE6AB8827279CFFFB92266',
    'me.eth',
  ])('address %j is refused', (address) => {
    expect(indexerRoutes.account.params.safeParse({ address }).success).toBe(false);
  });

  test.each(['0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266', '0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266'])(
    'address %j is taken',
    (address) => {
      expect(indexerRoutes.account.params.safeParse({ address }).success).toBe(true);
    },
  );

  test('a page has 50 rows unless told otherwise', () => {
    expect(indexerRoutes.epochs.query.parse({})).toEqual({ limit: 50 });
  });
});
