import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { epochPage } from '../read/epochPage.ts';
import { requireSequencer } from '../read/requireSequencer.ts';
import { endpoint } from '../serve/endpoint.ts';

export const sequencerEpochs = endpoint(
  indexerRoutes.sequencerEpochs,
  async ({ tx, block, params, query }) => {
    await requireSequencer({ tx, block }, params.id);
    return epochPage({ tx, block }, { ...query, sequencer: params.id });
  },
);
