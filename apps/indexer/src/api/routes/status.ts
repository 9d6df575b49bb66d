import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { deployment } from '../read/deployment.ts';
import { endpoint } from '../serve/endpoint.ts';
import { isFresh, look } from '../watch/freshness.ts';

export const status = endpoint(
  indexerRoutes.status,
  async ({ read }) => {
    const { block } = await read({});
    const { head } = await look();
    return {
      chainId: deployment().chainId,
      ready: isFresh(),
      head,
      lag: head && Math.max(0, head.number - Number(block.number)),
    };
  },
  // Asked most of all while many blocks come in; and it changes without them.
  { onlyTheBlock: true },
);
