'use client';

import { getBallot, getVotingPower, type Proposal } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { governanceCopy } from '../copy.ts';
import { ProposalList } from './ProposalList.tsx';

/** Open proposals that the account has power over and has not voted on. */
export function MyProposals({ proposals }: { readonly proposals: readonly Proposal[] | undefined }) {
  const words = useCopy(governanceCopy);
  const { address } = useViewedAccount();
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  const open = proposals?.filter(({ state }) => state === 'active');
  const { data: waiting } = useQuery({
    queryKey: chainKey('myVote', address, 'open', open?.map(({ governor, id }) => `${governor}${id}`).join()),
    enabled: address !== undefined && open !== undefined,
    queryFn: async () => {
      if (!address || !open) return [];
      const needs = await Promise.all(
        open.map(async ({ governor, id, voteStart }) => {
          const [power, ballot] = await Promise.all([
            getVotingPower(client, { contracts, account: address, at: voteStart }),
            getBallot(client, { contracts, governor, proposalId: id, account: address }),
          ]);
          return power.total > 0n && !ballot.hasVoted;
        }),
      );
      return open.filter((_, index) => needs[index]);
    },
  });
  if (!address) return <EmptyState title={words.list.emptyMine}>{words.vote.connect}</EmptyState>;
  return (
    <ProposalList
      proposals={waiting}
      empty={{ title: words.list.emptyMine, text: words.list.emptyMineText }}
    />
  );
}
