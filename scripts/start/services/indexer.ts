import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Running, StartContext } from '../StartContext.ts';
import { spawnService } from '../spawnService.ts';
import { answers } from './answers.ts';
import type { Chain } from './chain.ts';

const PATIENCE_MS = 120_000;

/** The indexer over the chain; ready when it has caught up. A chain begun anew gets an empty index. */
export async function startIndexer(context: StartContext, chain: Chain): Promise<Running | undefined> {
  if (!existsSync(join(context.root, 'apps/indexer/ponder.config.ts'))) return undefined;
  const index = join(context.stateDir, 'index');
  if (!chain.resumed) rmSync(index, { recursive: true, force: true });

  const folder = join(context.root, 'apps/indexer');
  return spawnService(context, {
    name: 'indexer',
    args: [
      join(folder, 'node_modules/ponder/dist/esm/bin/ponder.js'),
      'start',
      '--hostname=127.0.0.1',
      `--port=${context.ports.indexer}`,
      '--schema=blitz',
    ],
    cwd: folder,
    env: {
      BLITZ_RPC_URL: chain.rpcUrl,
      BLITZ_DEPLOYMENT: chain.deploymentFile,
      BLITZ_INDEX_DIR: index,
      DATABASE_SCHEMA: 'blitz',
      PONDER_TELEMETRY_DISABLED: '1',
    },
    isReady: () => answers(`http://127.0.0.1:${context.ports.indexer}/ready`),
    patienceMs: PATIENCE_MS,
  });
}
