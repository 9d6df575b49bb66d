import { blockSchema, refusalSchema } from '@metis-blitz/sdk/indexer';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { IndexedWorld } from './indexedWorld.ts';

const JSON_TYPE = 'application/json';
const cursor = (key: unknown) =>
  Buffer.from(typeof key === 'string' ? key : JSON.stringify(key)).toString('base64');
const ofAccounts = (args: string) => JSON.stringify({ query: `{ accounts(${args}) { items { address } } }` });

/** GraphQL is Ponder's; what is around it is ours: refusals in our form, the block, and nothing of our insides. */
export function graphqlTests(world: () => IndexedWorld): void {
  const ask = (body: string, method = 'POST', type = JSON_TYPE) =>
    fetch(`${world().url}/graphql`, {
      method,
      headers: { 'content-type': type },
      ...(method === 'POST' ? { body } : {}),
    });

  test.each([
    ['', 'POST'],
    ['{', 'POST'],
    ['[]', 'POST'],
    ['{"query":7}', 'POST'],
    ['{"query":"{ nothing }"}', 'POST'],
    ['{"query":"mutation { x }"}', 'POST'],
    ['{"query":"{ account(address: \\"\\u0000\\") { address } }"}', 'POST'],
    ['{"query":"{ accounts(limit: 1000000) { items { address } } }"}', 'POST'],
    [JSON.stringify({ query: `{ ${'accounts { items { address } } '.repeat(400)} }` }), 'POST'],
    [JSON.stringify({ query: `{ accounts { items { address } } }${' '.repeat(20_000)}` }), 'POST'],
    ['', 'GET'],
    ['', 'DELETE'],
    [ofAccounts(`after: "${cursor({})}"`), 'POST'],
    [ofAccounts(`after: "${cursor({ address: null })}"`), 'POST'],
    [ofAccounts(`after: "${cursor('nonsense')}"`), 'POST'],
    [ofAccounts('offset: -1'), 'POST'],
    [ofAccounts('orderBy: "id; drop"'), 'POST'],
  ])('refuses %j by %s', async (body, method) => {
    const response = await ask(body, method);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    const text = await response.text();
    expect(refusalSchema.safeParse(JSON.parse(text)).success).toBe(true);
    expect(text).not.toMatch(/undefined|Unexpected token '|OFFSET|is not a function/);
  });

  test.each(['text/plain', 'application/graphql', 'multipart/form-data; boundary=x'])(
    'a question that says it is %s is refused with a sentence',
    async (type) => {
      const response = await ask('{"query":"{ buckets { items { id } } }"}', 'POST', type);
      expect(response.status).toBe(400);
      expect(refusalSchema.parse(await response.json()).error.code).toBe('bad-request');
    },
  );

  test('what is answered names its block, too, and any page may read it', async () => {
    const response = await ask('{"query":"{ buckets { items { id } } }"}');
    const { extensions } = z
      .object({ extensions: z.object({ block: blockSchema }) })
      .parse(await response.json());
    for (const { headers } of [response, await ask('{"query":"{ nothing }"}')])
      expect(headers.get('access-control-allow-origin')).toBe('*');
    const { number, hash } = extensions.block;
    expect(hash).toBe((await world().client.getBlock({ blockNumber: BigInt(number) })).hash);
  });

  test('a question that is too large is not read', async () => {
    const response = await ask(JSON.stringify({ query: `{ a }${' '.repeat(60_000)}` }));
    expect(response.status).toBe(413);
    expect(refusalSchema.parse(await response.json()).error.code).toBe('too-large');
  });
}
