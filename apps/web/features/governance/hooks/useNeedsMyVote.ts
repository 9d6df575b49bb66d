'use client';

import { getBallot, getVotingPower, type Proposal } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import type { Address } from 'viem';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';

/** Open proposals that the account has power over and has not voted on, by the chain. */
export function useNeedsMyVote(proposals: readonly Proposal[] | undefined, account: Address | undefined) {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  const open = proposals?.filter(({ state }) => state === 'active');
  return useQuery({
    queryKey: chainKey('myVote', account, 'open', open?.map(({ governor, id }) => `${governor}${id}`).join()),
    enabled: account !== undefined && open !== undefined,
    queryFn: async () => {
      if (!account || !open) return [];
      const needs = await Promise.all(
        open.map(async ({ governor, id, voteStart }) => {
          const [power, ballot] = await Promise.all([
            getVotingPower(client, { contracts, account, at: voteStart }),
            getBallot(client, { contracts, governor, proposalId: id, account }),
          ]);
          return power.total > 0n && !ballot.hasVoted;
        }),
      );
      return open.filter((_, index) => needs[index]).map(({ governor, id }) => `${governor}-${id}`);
    },
  });
}
