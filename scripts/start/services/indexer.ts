import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Running, StartContext } from '../StartContext.ts';
import { spawnService } from '../spawnService.ts';
import { answers } from './answers.ts';
import type { Chain } from './chain.ts';

const PATIENCE_MS = 120_000;

/** The indexer over the chain; ready when it has caught up. It finds out by itself whether the chain began anew. */
export async function startIndexer(
  context: StartContext,
  chain: Pick<Chain, 'rpcUrl' | 'deploymentFile'>,
): Promise<Running | undefined> {
  const folder = join(context.root, 'apps/indexer');
  if (!existsSync(folder)) return undefined;

  return spawnService(context, {
    name: 'indexer',
    args: [join(folder, 'start/main.ts')],
    cwd: folder,
    env: {
      BLITZ_RPC_URL: chain.rpcUrl,
      BLITZ_DEPLOYMENT: chain.deploymentFile,
      BLITZ_INDEX_DIR: join(context.stateDir, 'index'),
      HOST: '127.0.0.1',
      PORT: String(context.ports.indexer),
    },
    isReady: () => answers(`http://127.0.0.1:${context.ports.indexer}/ready`),
    patienceMs: PATIENCE_MS,
  });
}
