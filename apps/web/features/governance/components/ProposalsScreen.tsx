'use client';

import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { Tabs } from '../../../ui/controls/Tabs.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { governanceCopy } from '../copy.ts';
import { useProposals } from '../hooks/useProposals.ts';
import { isLive } from '../model.ts';
import { MyProposals } from './MyProposals.tsx';
import { ProposalList } from './ProposalList.tsx';

const filters = ['live', 'mine', 'all'] as const;

/** Proposals of both governors. The filter stands in the URL. */
export function ProposalsScreen() {
  const words = useCopy(governanceCopy);
  const [filter, setFilter] = useQueryState('show', parseAsStringLiteral(filters).withDefault('live'));
  const { data: proposals, error, refetch } = useProposals();
  if (error && !proposals) return <ErrorState {...words.failed} onRetry={() => void refetch()} />;
  const content = {
    live: <ProposalList proposals={proposals?.filter(isLive)} />,
    mine: <MyProposals proposals={proposals} />,
    all: <ProposalList proposals={proposals} />,
  };
  return (
    <div>
      <Tabs
        label={words.list.filter}
        value={filter}
        onChange={(next) => void setFilter(next)}
        tabs={filters.map((value) => ({ value, label: words.list.filters[value], content: content[value] }))}
      />
    </div>
  );
}
