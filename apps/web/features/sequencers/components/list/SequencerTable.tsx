'use client';

import { useMemo } from 'react';
import { Link } from '../../../../lib/nav/Link.tsx';
import { useGo } from '../../../../lib/nav/useGo.ts';
import { Button, buttonLook } from '../../../../ui/controls/Button.tsx';
import { EmptyState } from '../../../../ui/feedback/EmptyState.tsx';
import { DataTable } from '../../../../ui/table/DataTable.tsx';
import { useViewedAccount } from '../../../../wallet/useViewedAccount.ts';
import { sequencersCopy } from '../../copy.ts';
import { useDelegations } from '../../hooks/useDelegations.ts';
import { useListState } from '../../hooks/useListState.ts';
import type { SequencerRow } from '../../hooks/useSequencerRows.ts';
import { filterSequencers } from '../../listModel.ts';
import { ListControls } from './ListControls.tsx';
import { sequencerColumns } from './sequencerColumns.tsx';

/** The sequencers that match, each row leading to its page. */
export function SequencerTable({ rows }: { readonly rows: readonly SequencerRow[] | undefined }) {
  const copy = sequencersCopy;
  const words = copy.list;
  const go = useGo();
  const list = useListState();
  const { address } = useViewedAccount();
  const positions = useDelegations(address).data;
  const mine = useMemo(
    () => new Set(positions?.filter(({ shares }) => shares > 0n).map(({ sequencerId }) => sequencerId)),
    [positions],
  );
  const { compared, toggle } = list;
  const columns = useMemo(() => sequencerColumns(copy, { mine, compared, toggle }), [mine, compared, toggle]);
  const shown = rows && filterSequencers(rows, { ...list.filter, among: list.onlyMine ? mine : undefined });
  const empty =
    rows?.length === 0 ? (
      <EmptyState
        title={words.first}
        action={
          <Link href="/run/" className={buttonLook('secondary')}>
            {words.firstAction}
          </Link>
        }
      >
        {words.firstText}
      </EmptyState>
    ) : (
      <EmptyState title={words.none} action={<Button onClick={list.clear}>{words.clear}</Button>}>
        {words.noneText}
      </EmptyState>
    );
  return (
    <div className="grid gap-4">
      <ListControls list={list} columns={columns} withMine={mine.size > 0} />
      <p role="status" className="text-13 text-muted">
        {rows && shown ? words.count(shown.length, rows.length) : ' '}
      </p>
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={shown}
        rowKey={({ id }) => String(id)}
        sort={list.sort}
        onSort={list.setSort}
        own={({ id }) => mine.has(id)}
        open={{ href: ({ id }) => `/sequencers/view/?id=${id}`, go }}
        empty={empty}
      />
    </div>
  );
}
