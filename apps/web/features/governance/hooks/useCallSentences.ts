'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';

/** Each call as a plain sentence. The ABIs that this takes are loaded when it is asked. */
export function useCallSentences(calls: Proposal['calls']): readonly string[] | undefined {
  const { contracts } = useConfig().deployment;
  const { data } = useQuery({
    queryKey: ['callSentences', ...calls.flatMap(({ target, data: input }) => [target, input])],
    queryFn: async () => {
      const { describeCall } = await import('@metis-blitz/sdk/describe');
      return calls.map(({ target, value, data: input }) =>
        describeCall(contracts, { to: target, value, data: input }),
      );
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}
