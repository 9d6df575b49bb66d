'use client';

import { useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { epochCopy } from '../copy.ts';
import { sequencerNames } from './sequencerNames.ts';

/** @returns what a sequencer calls itself, "Sequencer 3" where it says nothing. A claim of a stranger: text only. */
export function useSequencerName(): (id: bigint) => string {
  const { data } = useQuery(sequencerNames(usePublicClient(), useConfig().deployment, useIndexer()));
  return (id) => data?.get(id) || epochCopy.sequencer(id);
}
