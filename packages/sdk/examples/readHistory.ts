import { createIndexer, formatAmount, indexerRoutes, queryIndexer } from '@metis-blitz/sdk';
import type { Address } from 'viem';

/** Everything that an account was paid as rewards, page by page. */
export async function readHistory(url: string, address: Address): Promise<string[]> {
  const indexer = createIndexer({ url });
  const lines: string[] = [];

  let cursor: string | undefined;
  do {
    const query = { kind: 'rewards-claimed', limit: 100, cursor };
    const { data } = await queryIndexer(indexer, indexerRoutes.accountHistory, {
      params: { address },
      query,
    });
    lines.push(...data.items.map(({ timestamp, assets }) => `${timestamp} ${formatAmount(assets ?? 0n)}`));
    cursor = data.nextCursor ?? undefined;
  } while (cursor);
  return lines;
}
