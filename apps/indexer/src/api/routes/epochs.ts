import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { epochPage } from '../read/epochPage.ts';
import { endpoint } from '../serve/endpoint.ts';

export const epochs = endpoint(indexerRoutes.epochs, ({ tx, block, query }) =>
  epochPage({ tx, block }, query),
);
