import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { deployment } from '../read/deployment.ts';
import { nodeHead } from '../read/nodeHead.ts';
import { endpoint } from '../serve/endpoint.ts';
import { isReady } from '../serve/snapshot.ts';

/** Ponder calls itself ready some blocks before the head; a block or two is what a moment costs. */
const CLOSE = 2;
let caughtUp = false;

export const status = endpoint(
  indexerRoutes.status,
  async ({ tx, block }) => {
    const head = await nodeHead();
    const lag = head && Math.max(0, head.number - Number(block.number));
    caughtUp ||= lag !== null && lag <= CLOSE && (await isReady(tx));
    return {
      chainId: deployment().chainId,
      ready: caughtUp,
      head,
      lag,
    };
  },
  // Asked most of all while many blocks come in.
  { onlyTheBlock: true },
);
