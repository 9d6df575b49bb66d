'use client';

import { getBallot, getVotingPower, type Proposal } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import type { Address } from 'viem';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';

/** What an account can cast on a proposal: its power when voting began (now, before that), and what it has cast. */
export function useMyVote(proposal: Proposal | undefined, account: Address | undefined) {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  return useQuery({
    queryKey: chainKey('myVote', account, proposal?.governor, String(proposal?.id), proposal?.state),
    enabled: proposal !== undefined && account !== undefined,
    queryFn: async () => {
      if (!proposal || !account) throw new Error('There is nobody to vote.');
      const { governor, id, voteStart, state } = proposal;
      const at = state === 'pending' ? {} : { at: voteStart };
      const [power, ballot] = await Promise.all([
        getVotingPower(client, { contracts, account, ...at }),
        getBallot(client, { contracts, governor, proposalId: id, account }),
      ]);
      return { ...power, ...ballot };
    },
  });
}
