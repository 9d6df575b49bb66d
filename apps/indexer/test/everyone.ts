import { type Address, getAddress } from 'viem';
import { z } from 'zod';
import type { IndexedWorld } from './indexedWorld.ts';

const answer = z.object({
  data: z.object({ accounts: z.object({ items: z.array(z.object({ address: z.string() })) }) }),
});

/** Every account that the index knows, asked for by GraphQL. */
export async function everyone({ url }: Pick<IndexedWorld, 'url'>): Promise<Address[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ accounts(limit: 1000) { items { address } } }' }),
  });
  const { data } = answer.parse(await response.json());
  return data.accounts.items.map(({ address }) => getAddress(address));
}
