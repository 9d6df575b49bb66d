'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

/**
 * Once a source answers again, what failed meanwhile is asked for anew: nobody has to press «Try again» on a page that
 * could know better.
 * @param source first part of the keys of what is read from it
 * @param gone whether it does not answer at this moment
 */
export function useComeback(source: 'chain' | 'indexer', gone: boolean): void {
  const queries = useQueryClient();
  const was = useRef(gone);
  useEffect(() => {
    if (was.current && !gone) {
      void queries.refetchQueries({
        queryKey: [source],
        type: 'active',
        predicate: ({ state }) => state.status === 'error',
      });
    }
    was.current = gone;
  }, [source, gone, queries]);
}
