import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { epochPage, readEpochs } from '../read/epochPage.ts';
import { readSequencer, requireSequencer } from '../read/requireSequencer.ts';
import { endpoint } from '../serve/endpoint.ts';

export const sequencerEpochs = endpoint(
  indexerRoutes.sequencerEpochs,
  async ({ read, params: { id }, query }) => {
    const { rows, sequencer } = await read({ sequencer: readSequencer(id), rows: readEpochs(query, id) });
    requireSequencer(sequencer, id);
    return epochPage(rows, query);
  },
);
