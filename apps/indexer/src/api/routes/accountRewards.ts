import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { earningsCsv } from '../../../lib/earningsCsv.ts';
import { pageOf } from '../../../lib/pageOf.ts';
import { stored, uint } from '../../../lib/wire.ts';
import { type Earning, earningCursor, readEarnings } from '../read/earnings.ts';
import { csvAnswer, MOST_LINES } from '../serve/csvAnswer.ts';
import { endpoint } from '../serve/endpoint.ts';

export const accountRewards = endpoint(indexerRoutes.accountRewards, async ({ read, params, query, url }) => {
  const { per, cursor, format } = query;
  const limit = format === 'csv' ? MOST_LINES : query.limit;
  const { rows } = await read({ rows: readEarnings(stored(params.address), { per, cursor, limit }) });

  const page = pageOf(rows, limit, { item, cursorOf: (row) => earningCursor(row, per) });
  if (format === 'json') return page;
  const name = `metis-blitz-rewards-${params.address.toLowerCase()}`;
  return csvAnswer(earningsCsv(page.items), { name, url, nextCursor: page.nextCursor });
});

function item({ sequencerId, epochs, lastEpochId, assets, timestamp }: Earning) {
  return {
    sequencerId: uint(sequencerId ?? 0n),
    epochs: Number(epochs),
    lastEpochId,
    assets,
    timestamp: Number(timestamp),
  };
}
