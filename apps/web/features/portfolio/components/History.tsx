'use client';

import type { Address } from 'viem';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { portfolioCopy } from '../copy.ts';
import { useHistory, useHistoryFile } from '../hooks/useHistory.ts';
import { useHistoryColumns } from '../hooks/useHistoryColumns.tsx';

/** What the account did and was paid, with the same as a file. */
export function History({ account }: { readonly account: Address }) {
  const words = portfolioCopy.history;
  const indexer = useIndexer();
  const file = useHistoryFile(account);
  const { data, isError, hasNextPage, isFetchingNextPage, fetchNextPage } = useHistory(account);
  const columns = useHistoryColumns();
  return (
    <Section
      title={words.title}
      note={words.note}
      action={
        file && (
          <a href={file} download className="link text-13">
            {words.csv}
          </a>
        )
      }
    >
      {!indexer || (isError && !data) ? (
        <Notice word={words.indexWord}>{words.noIndex}</Notice>
      ) : (
        <div className="grid gap-4">
          <DataTable
            caption={words.title}
            columns={columns}
            rows={data?.pages.flatMap(({ items }) => items)}
            rowKey={({ id }) => id}
            empty={<EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
          />
          {hasNextPage && (
            <div>
              <Button pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {words.more}
              </Button>
            </div>
          )}
        </div>
      )}
    </Section>
  );
}
