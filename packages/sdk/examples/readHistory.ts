import { createIndexer, createTimeWriter, formatAmount, indexerRoutes, queryIndexer } from '@metis-blitz/sdk';
import type { Address } from 'viem';

/** Everything that an account was paid as rewards, page by page. @param url of the API: `http://localhost:42069/v1` */
export async function readHistory(url: string, address: Address): Promise<string[]> {
  const indexer = createIndexer({ url });
  const { moment } = createTimeWriter();
  const lines: string[] = [];

  let cursor: string | undefined;
  do {
    const query = { kind: 'rewards-claimed', limit: 100, cursor };
    const { data } = await queryIndexer(indexer, indexerRoutes.accountHistory, {
      params: { address },
      query,
    });
    for (const { timestamp, assets } of data.items)
      lines.push(`${moment(timestamp)}: ${formatAmount(assets ?? 0n)} METIS`);
    cursor = data.nextCursor ?? undefined;
  } while (cursor);
  return lines;
}
