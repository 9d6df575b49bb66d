'use client';

import type { FundStream } from '@metis-blitz/sdk/reads';
import { useMemo } from 'react';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { Link } from '../../../lib/nav/Link.tsx';
import { buttonLook } from '../../../ui/controls/Button.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { Fold } from '../../../ui/surfaces/Fold.tsx';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { fundCopy } from '../copy.ts';
import { useStreams } from '../hooks/useStreams.ts';
import { isStreamOver } from '../model.ts';
import { streamColumns } from './streamColumns.tsx';

/** Every stream, newest first; those that are over are folded. */
export function Streams() {
  const words = fundCopy.streams;
  const now = useChainTime();
  const { address } = useViewedAccount();
  const { data: streams, error, refetch } = useStreams();
  const columns = useMemo(() => streamColumns(words, now), [now]);
  if (error && !streams) return <ErrorState {...fundCopy.failed} onRetry={() => refetch()} />;
  if (streams?.length === 0) {
    return (
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
    );
  }
  const over = streams?.filter(isStreamOver) ?? [];
  const table = (caption: string, rows: readonly FundStream[] | undefined) => (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => String(id)}
      own={({ recipient }) => recipient === address}
    />
  );
  return (
    <div className="grid gap-5">
      <p className="text-15 text-muted">{words.note}</p>
      {streams?.length !== over.length &&
        table(
          words.title,
          streams?.filter((stream) => !over.includes(stream)),
        )}
      {over.length > 0 && <Fold title={words.over(over.length)}>{table(words.over(over.length), over)}</Fold>}
    </div>
  );
}
