'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { useFund } from '../../fund/index.ts';

/** Each call as a plain sentence. The ABIs that this takes are loaded when it is asked. */
export function useCallSentences(calls: Proposal['calls']): readonly string[] | undefined {
  const { contracts } = useConfig().deployment;
  const { data: fund } = useFund();
  const buckets = fund?.buckets.map(({ id, name }) => ({ id, name })) ?? [];
  const { data } = useQuery({
    queryKey: [
      'callSentences',
      ...buckets.map(({ name }) => name),
      ...calls.flatMap(({ target, data: input }) => [target, input]),
    ],
    queryFn: async () => {
      const { describeCall } = await import('@metis-blitz/sdk/describe');
      return calls.map(({ target, value, data: input }) =>
        describeCall(contracts, { to: target, value, data: input }, { buckets }),
      );
    },
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
  return data;
}
