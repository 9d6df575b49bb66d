'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useDeferredValue } from 'react';
import { SelectInput } from '../../../ui/controls/SelectInput.tsx';
import { Tabs } from '../../../ui/controls/Tabs.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { governanceCopy } from '../copy.ts';
import { useNeedsMyVote } from '../hooks/useNeedsMyVote.ts';
import { useProposals } from '../hooks/useProposals.ts';
import { listCopy } from '../listCopy.ts';
import { isLive } from '../model.ts';
import { GovernanceLinks } from './GovernanceLinks.tsx';
import { ProposalList } from './ProposalList.tsx';

const filters = ['live', 'mine', 'all'] as const;
const governors = ['all', 'operations', 'protocol'] as const;

/** Proposals of both governors. The filters stand in the URL. */
export function ProposalsScreen() {
  const words = governanceCopy;
  const more = listCopy;
  const [filter, setFilter] = useQueryState('show', parseAsStringLiteral(filters).withDefault('live'));
  const [governor, setGovernor] = useQueryState('by', parseAsStringLiteral(governors).withDefault('all'));
  const { address } = useViewedAccount();
  const { data, error, refetch } = useProposals();
  // Drawn in small pieces once they are read, for the list is long.
  const all = useDeferredValue(data);
  const { data: waiting } = useNeedsMyVote(all, address);
  if (error && !data) return <ErrorState {...words.failed} onRetry={() => refetch()} />;

  const proposals = all?.filter((proposal) => governor === 'all' || proposal.governor === governor);
  const mine = (proposal: Proposal) => waiting?.includes(`${proposal.governor}-${proposal.id}`);
  const content = {
    live: <ProposalList proposals={proposals?.filter(isLive)} />,
    mine: address ? (
      <ProposalList
        proposals={waiting && proposals?.filter(mine)}
        empty={{ title: words.list.emptyMine, text: words.list.emptyMineText }}
      />
    ) : (
      <EmptyState title={words.list.emptyMine}>{words.vote.connect}</EmptyState>
    ),
    all: <ProposalList proposals={proposals} />,
  };
  const label = (value: (typeof filters)[number]) =>
    value === 'mine' && waiting?.length ? more.mine(waiting.length) : words.list.filters[value];
  return (
    <div className="grid gap-6">
      <Tabs
        label={words.list.filter}
        value={filter}
        onChange={(next) => void setFilter(next)}
        aside={
          <SelectInput
            look="pill"
            label={more.governor}
            value={governor}
            onChange={(next) => void setGovernor(next as (typeof governors)[number])}
            options={governors.map((value) => ({ value, label: more.governors[value] }))}
          />
        }
        tabs={filters.map((value) => ({ value, label: label(value), content: content[value] }))}
      />
      <GovernanceLinks account={address} />
    </div>
  );
}
