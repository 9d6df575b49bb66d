'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { type Meaning, meaningOf } from '../meaningOf.ts';

/** What kind of proposal it is and what it costs the fund. The ABIs that this takes are loaded when it is asked. */
export function useCallMeaning(calls: Proposal['calls']): Meaning | undefined {
  const { contracts } = useConfig().deployment;
  const { data } = useQuery({
    queryKey: ['callMeaning', ...calls.flatMap(({ target, data: input }) => [target, input])],
    queryFn: async () => {
      const { decodeCall } = await import('@metis-blitz/sdk/describe');
      return meaningOf(
        calls.map(({ target: to, data: input }) => decodeCall(contracts, { to, data: input })),
      );
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}
