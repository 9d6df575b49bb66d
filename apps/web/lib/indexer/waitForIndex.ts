import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import type { AppConfig } from '../config/appConfigSchema.ts';
import { indexerOf } from './indexer.ts';

/**
 * Resolves when the index has reached `block`, so that what is read from it next knows of it. Without an index, or
 * when it takes longer than `patience`, it resolves all the same: the figures are then shown as old by themselves.
 */
export async function waitForIndex(config: AppConfig, block: bigint, patience = 12_000): Promise<void> {
  const indexer = indexerOf(config);
  if (!indexer) return;
  const start = performance.now();
  while (performance.now() - start < patience) {
    const reached = await queryIndexer(indexer, indexerRoutes.status).then(
      (answer) => answer.block.number >= block,
      () => undefined,
    );
    // An index that is down will not catch up while one waits.
    if (reached !== false) return;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}
