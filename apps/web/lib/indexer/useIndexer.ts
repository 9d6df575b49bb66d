'use client';

import type { Indexer } from '@metis-blitz/sdk/indexer';
import { useConfig } from '../config/ConfigContext.tsx';
import { indexerOf } from './indexer.ts';

/** @returns where the index answers, or undefined where there is none. */
export function useIndexer(): Indexer | undefined {
  return indexerOf(useConfig());
}
