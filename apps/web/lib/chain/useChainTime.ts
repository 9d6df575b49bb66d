'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { chainTimeAt } from './chainTimeAt.ts';
import { latestBlock } from './latestBlock.ts';
import { usePublicClient } from './usePublicClient.ts';

/**
 * The chain's time in unix seconds: the newest block's timestamp, ticking on between blocks by the time that has
 * passed since that block was seen. undefined until the first block is known.
 */
export function useChainTime(): number | undefined {
  const { data: block } = useQuery(latestBlock(usePublicClient()));
  const [, tick] = useState(0);

  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 1_000);
    return () => clearInterval(timer);
  }, []);

  return block && chainTimeAt(block, performance.now());
}
