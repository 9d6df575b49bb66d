'use client';

import { useMemo } from 'react';
import type { Address } from 'viem';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { useIndexLag } from '../../../lib/indexer/useIndexLag.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { CatchingUp } from '../../../ui/feedback/CatchingUp.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { delegatesCopy } from '../copy.ts';
import { useDelegates } from '../hooks/useDelegates.ts';
import { useVotingTotal } from '../hooks/useVotes.ts';
import { delegateColumns } from './delegateColumns.tsx';

interface Props {
  readonly chosen: string;
  readonly onChoose: (address: Address) => void;
}

/** Everyone with voting power: how much, what part of all, how often it was used, and in what words. */
export function DelegateList({ chosen, onChoose }: Props) {
  const words = delegatesCopy;
  const indexer = useIndexer();
  const { behind, catchingUp } = useIndexLag();
  const { address } = useViewedAccount();
  const { data: total } = useVotingTotal();
  const { data, isError, hasNextPage, isFetchingNextPage, fetchNextPage } = useDelegates();
  const columns = useMemo(
    () => delegateColumns({ words: words.list, total, chosen, onChoose }),
    [total, chosen, onChoose],
  );
  return (
    <Section title={words.list.title} note={words.list.note}>
      <CatchingUp behind={behind} catchingUp={catchingUp} />
      {!indexer || (isError && !data) ? (
        <Notice word={words.list.indexWord}>{words.list.noIndex}</Notice>
      ) : (
        <div className="grid gap-4">
          <DataTable
            caption={words.list.title}
            columns={columns}
            rows={data?.pages.flatMap(({ items }) => items)}
            rowKey={(row) => row.address}
            own={(row) => row.address === address}
            empty={<EmptyState title={words.list.empty}>{words.list.emptyText}</EmptyState>}
          />
          {hasNextPage && (
            <div>
              <Button pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {words.list.more}
              </Button>
            </div>
          )}
        </div>
      )}
    </Section>
  );
}
