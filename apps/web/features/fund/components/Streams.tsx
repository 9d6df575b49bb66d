'use client';

import { useMemo } from 'react';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { Link } from '../../../lib/nav/Link.tsx';
import { buttonLook } from '../../../ui/controls/Button.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { fundCopy } from '../copy.ts';
import { useStreams } from '../hooks/useStreams.ts';
import { streamColumns } from './streamColumns.tsx';

/** Every stream, newest first. */
export function Streams() {
  const words = useCopy(fundCopy).streams;
  const now = useChainTime();
  const { address } = useViewedAccount();
  const { data: streams } = useStreams();
  const columns = useMemo(() => streamColumns(words, now), [words, now]);
  return (
    <div className="grid gap-5">
      <p className="text-15 text-muted">{words.note}</p>
      <DataTable
        caption={words.title}
        columns={columns}
        rows={streams}
        rowKey={({ id }) => String(id)}
        own={({ recipient }) => recipient === address}
        empty={
          <EmptyState
            title={words.empty}
            action={
              <Link href="/governance/new/" className={buttonLook('secondary')}>
                {words.emptyAction}
              </Link>
            }
          >
            {words.emptyText}
          </EmptyState>
        }
      />
    </div>
  );
}
