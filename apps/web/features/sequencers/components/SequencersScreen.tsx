'use client';

import { parseAsBoolean, parseAsString, useQueryState } from 'nuqs';
import { useMemo, useState } from 'react';
import { useIndexLag } from '../../../lib/indexer/useIndexLag.ts';
import { useGo } from '../../../lib/nav/useGo.ts';
import { TextInput } from '../../../ui/controls/TextInput.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { StaleBanner } from '../../../ui/feedback/StaleBanner.tsx';
import type { Sort } from '../../../ui/table/column.ts';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { sequencersCopy } from '../copy.ts';
import { useDelegations } from '../hooks/useDelegations.ts';
import { usePool } from '../hooks/usePool.ts';
import { useSequencerRows } from '../hooks/useSequencerRows.ts';
import { filterSequencers } from '../model.ts';
import { PoolHead } from './PoolHead.tsx';
import { sequencerColumns } from './sequencerColumns.tsx';

/** Everyone one can delegate to, side by side; search and filter stand in the URL. */
export function SequencersScreen() {
  const words = useCopy(sequencersCopy);
  const go = useGo();
  const [search, setSearch] = useQueryState('q', parseAsString.withDefault(''));
  const [onlyOpen, setOnlyOpen] = useQueryState('open', parseAsBoolean.withDefault(false));
  const [sort, setSort] = useState<Sort>({ id: 'stake', direction: 'descending' });
  const { data: pool, error, refetch } = usePool();
  const rows = useSequencerRows(pool);
  const { behind, catchingUp } = useIndexLag();
  const mine = useDelegations(useViewedAccount().address).data;
  const columns = useMemo(() => sequencerColumns(words), [words]);
  if (error && !pool) return <ErrorState {...words.failed} onRetry={() => void refetch()} />;
  return (
    <div className="grid gap-8">
      <PoolHead pool={pool} />
      <StaleBanner behind={behind} catchingUp={catchingUp} />
      <div className="grid gap-4">
        <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
          <div className="w-full sm:w-72">
            <TextInput
              label={words.list.search}
              value={search}
              onChange={(text) => void setSearch(text || null)}
            />
          </div>
          <label className="flex h-11 cursor-pointer items-center gap-2.5">
            <input
              type="checkbox"
              checked={onlyOpen}
              onChange={(event) => void setOnlyOpen(event.target.checked || null)}
              className="size-4 accent-(--accent)"
            />
            {words.list.onlyOpen}
          </label>
        </div>
        <DataTable
          caption={words.list.caption}
          columns={columns}
          rows={rows && filterSequencers(rows, { search, onlyOpen })}
          rowKey={({ id }) => String(id)}
          sort={sort}
          onSort={setSort}
          own={({ id }) =>
            mine?.some(({ sequencerId, shares }) => sequencerId === id && shares > 0n) ?? false
          }
          open={{ href: ({ id }) => `/sequencers/view/?id=${id}`, go }}
          empty={<EmptyState title={words.list.none}>{words.list.noneText}</EmptyState>}
        />
      </div>
    </div>
  );
}
