'use client';

import { getProposals, type Proposal } from '@metis-blitz/sdk/reads';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { useRead } from '../../../lib/query/useRead.ts';

/** Proposals of both governors with their state and tally from the chain, newest first. */
export function useProposals() {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  return useRead({
    queryKey: chainKey('proposals'),
    queryFn: async (): Promise<readonly Proposal[]> => {
      const answers = await Promise.all([
        getProposals(client, { contracts, governor: 'operations', limit: 50 }),
        getProposals(client, { contracts, governor: 'protocol', limit: 50 }),
      ]);
      return answers.flatMap(({ proposals }) => proposals).sort((one, two) => two.voteStart - one.voteStart);
    },
    refetchInterval: 6_000,
  });
}
