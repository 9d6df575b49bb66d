'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { writeMoments } from '../../../ui/time/laterMoments.ts';
import { useFund } from '../../fund/index.ts';

/** Each call as a plain sentence. The ABIs that this takes are loaded when it is asked. */
export function useCallSentences(calls: Proposal['calls']): readonly string[] | undefined {
  const { contracts } = useConfig().deployment;
  const { data: fund } = useFund();
  const now = useChainTime();
  const buckets = fund?.buckets.map(({ id, name }) => ({ id, name })) ?? [];
  const { data } = useQuery({
    queryKey: [
      'callSentences',
      ...buckets.map(({ name }) => name),
      ...calls.flatMap(({ target, data: input }) => [target, input]),
    ],
    queryFn: async () => {
      const { tellCall } = await import('../tellCall.ts');
      return calls.map(({ target, value, data: input }) =>
        tellCall(contracts, { to: target, value, data: input }, buckets),
      );
    },
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
  return now === undefined ? undefined : data?.map((sentence) => writeMoments(sentence, now));
}
