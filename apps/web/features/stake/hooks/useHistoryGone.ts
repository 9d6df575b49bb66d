'use client';

import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { useIndexLag } from '../../../lib/indexer/useIndexLag.ts';
import { useProtocol } from './useProtocol.ts';

/** Whether nothing that only history tells can be told: there is no index, or it does not answer. */
export function useHistoryGone(): boolean {
  const indexer = useIndexer();
  const { down } = useIndexLag();
  const { isError } = useProtocol();
  return !indexer || down || isError;
}
