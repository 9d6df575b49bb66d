import { createIndexer, type Indexer } from '@metis-blitz/sdk/indexer';
import type { AppConfig } from '../config/appConfigSchema.ts';

const indexers = new WeakMap<AppConfig, Indexer>();

/** @returns where the index answers, or undefined where there is none: screens then read the chain alone. */
export function indexerOf(config: AppConfig): Indexer | undefined {
  if (config.indexerUrl === null) return undefined;
  const known = indexers.get(config) ?? createIndexer({ url: config.indexerUrl });
  indexers.set(config, known);
  return known;
}
