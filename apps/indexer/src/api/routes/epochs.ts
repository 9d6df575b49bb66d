import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { epochPage, readEpochs } from '../read/epochPage.ts';
import { endpoint } from '../serve/endpoint.ts';

export const epochs = endpoint(indexerRoutes.epochs, async ({ read, query }) => {
  const { rows } = await read({ rows: readEpochs(query) });
  return epochPage(rows, query);
});
