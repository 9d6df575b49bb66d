import { indexerRoutes, type Route, refusalSchema } from '@metis-blitz/sdk/indexer';
import fc from 'fast-check';
import { z } from 'zod';

/** Requests per route; 10,000 in the evidence. */
export const REQUESTS = Number(process.env.BLITZ_REQUESTS ?? 300);
const SEED = Number(process.env.BLITZ_SEED ?? 1);
const AT_ONCE = 20;
/** Nobody waits longer for a refusal. */
const LIMIT_MS = 20_000;
const INSIDES =
  /node_modules|\/work|\/home|\/dev\/shm|\.ts:\d|\bat \w+ \(|select |drizzle|ponder|pglite|cannot read prop|is not a function/i;

interface Asked {
  path: string;
  init: RequestInit;
}

const nasty = fc.constantFrom(
  ...[
    '',
    '0',
    '-1',
    '1e9',
    'NaN',
    'null',
    'undefined',
    '__proto__',
    'constructor',
    '../..',
    '%',
    '%00',
    '%FF',
  ],
  ...[
    "' or 1=1 --",
    '"; drop table account; --',
    '{{7*7}}',
    '<script>',
    '\u202e',
    '\u0000',
    '１',
    '٣',
    '1_000',
  ],
  ...['9'.repeat(78), '9'.repeat(79), '1'.repeat(500), `0x${'0'.repeat(40)}`, `0x${'f'.repeat(64)}`],
);
const text = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 60 }), fc.string(), fc.nat().map(String));
const bytes = fc
  .uint8Array({ maxLength: 12 })
  .map((part) => [...part].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
const id = fc.nat({ max: 12 }).map(String);
const address = fc
  .uint8Array({ minLength: 20, maxLength: 20 })
  .map((part) => `0x${Buffer.from(part).toString('hex')}`);
const value = fc.oneof(
  text.map(encodeURIComponent),
  bytes,
  id,
  address,
  fc.constantFrom('operations', 'protocol'),
);
const headerText = fc
  .string({
    unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)),
    maxLength: 80,
  })
  .filter((line) => !line.includes('\u007f') && !/[\u0080-\u009f]/.test(line));
const headers = fc.dictionary(
  fc.constantFrom(
    'if-none-match',
    'accept',
    'content-type',
    'accept-language',
    'x-forwarded-for',
    'range',
    'cookie',
  ),
  headerText,
  { maxKeys: 3 },
);

/** Requests to one route: what it takes, half right and all wrong. */
function requestsTo({ path, query }: Pick<Route, 'path' | 'query'>): fc.Arbitrary<Asked> {
  const blanks = [...path.matchAll(/\{\w+\}/g)].length;
  const names = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...Object.keys(query.shape), 'limit', 'cursor') },
    { weight: 1, arbitrary: text.map(encodeURIComponent) },
  );
  return fc
    .record({
      params: fc.array(value, { minLength: blanks, maxLength: blanks }),
      asked: fc.array(fc.tuple(names, value), { maxLength: 4 }),
      headers,
      method: fc.oneof(
        { weight: 12, arbitrary: fc.constant('GET') },
        { weight: 1, arbitrary: fc.constantFrom('POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS') },
      ),
      body: fc.string({ maxLength: 200 }),
    })
    .map(({ params, asked, headers: sent, method, body }) => {
      const rest = [...params];
      const filled = path.replace(/\{\w+\}/g, () => rest.shift() ?? '');
      const search = asked.map(([key, one]) => `${key}=${one}`).join('&');
      return {
        path: `/v1${filled}${search && `?${search}`}`,
        init: { method, headers: sent, ...(method === 'POST' || method === 'PUT' ? { body } : {}) },
      };
    });
}

const field = fc.constantFrom(
  'accounts',
  'protocols',
  'account(address: "0x")',
  'items',
  'address',
  'pageInfo',
  '__schema',
);
const question: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(field, { maxLength: 6 })
    .map((fields) => `{ ${fields.join(' { ')} ${'}'.repeat(fields.length + 1)}`),
  fc
    .tuple(
      fc.constantFrom('accounts', 'tickets', 'epochs'),
      fc.constantFrom('limit', 'after', 'where', 'orderBy'),
      text,
    )
    .map(([table, key, given]) => `{ ${table}(${key}: ${JSON.stringify(given)}) { items { __typename } } }`),
  // A cursor is JSON that is packed once more.
  fc
    .tuple(
      fc.constantFrom('accounts', 'tickets', 'epochs'),
      fc.constantFrom('after', 'before'),
      fc.jsonValue(),
    )
    .map(([table, key, place]) => {
      const packed = Buffer.from(JSON.stringify(place)).toString('base64');
      return `{ ${table}(${key}: "${packed}") { items { __typename } } }`;
    }),
  fc
    .tuple(fc.constantFrom('accounts', 'tickets'), fc.integer())
    .map(([table, limit]) => `{ ${table}(limit: ${limit}) { items { __typename } } }`),
  text,
);
const questions: fc.Arbitrary<Asked> = fc
  .record({
    query: question,
    variables: fc.option(fc.jsonValue(), { nil: undefined }),
    raw: fc.option(fc.string({ unit: 'binary' }), { nil: undefined, freq: 6 }),
    headers,
  })
  .map(({ query, variables, raw, headers: sent }) => ({
    path: '/graphql',
    init: {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...sent },
      body: raw ?? JSON.stringify({ query, variables }),
    },
  }));

const GENERATED: readonly [name: string, requests: fc.Arbitrary<Asked>][] = [
  ...Object.entries(indexerRoutes).map(
    ([name, route]) => [name, requestsTo(route)] as [string, fc.Arbitrary<Asked>],
  ),
  ['the feed', requestsTo({ path: '/proposals.atom', query: z.object({}) })],
  ['GraphQL', questions],
];

/** Names of what `refuses` can be asked about. */
export const GENERATED_NAMES: readonly string[] = GENERATED.map(([name]) => name);

/**
 * Sends generated requests, many at once.
 * @throws the smallest one that failed on the server's side, said something of its insides, or took too long
 */
export async function answersAll(url: string, name: string): Promise<void> {
  const requests = GENERATED.find(([known]) => known === name)?.[1];
  if (!requests) throw new Error(`There is no ${name}.`);
  await fc.assert(
    fc.asyncProperty(fc.array(requests, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (batch) => {
      await Promise.all(batch.map((asked) => isAnswered(url, asked)));
    }),
    { seed: SEED, numRuns: Math.ceil(REQUESTS / AT_ONCE), endOnFailure: true },
  );
}

async function isAnswered(url: string, { path, init }: Asked): Promise<void> {
  const response = await fetch(url + path, {
    ...init,
    signal: AbortSignal.timeout(LIMIT_MS),
    redirect: 'manual',
  });
  const said = await response.text();
  const what = `${init.method} ${path.slice(0, 300)} ${JSON.stringify(init.headers)} ${String(init.body ?? '').slice(0, 300)}`;
  if (response.status >= 500) throw new Error(`${what}: ${response.status} ${said.slice(0, 300)}`);
  if (response.status < 400) return;
  if (INSIDES.test(said.replaceAll(path, '')))
    throw new Error(`${what} tells of our insides: ${said.slice(0, 300)}`);
  const isRefusal = said === '' || refusalSchema.safeParse(JSON.parse(said)).success;
  if (!isRefusal) throw new Error(`${what}: ${response.status} without a sentence: ${said.slice(0, 300)}`);
}
