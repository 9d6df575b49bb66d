'use client';

import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { formatPercent } from '../../../../ui/amount/Percent.tsx';
import { EmptyState } from '../../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { DataTable } from '../../../../ui/table/DataTable.tsx';
import { Moment } from '../../../../ui/time/Moment.tsx';
import { sequencersCopy } from '../../copy.ts';
import { useSequencerSlashes } from '../../hooks/useIndexed.ts';
import { Evidence } from './Evidence.tsx';

/** What slashes took, from its bond and from delegators, and the evidence where the court was shown some. */
export function Slashes({ id }: { readonly id: bigint }) {
  const { history: words, page } = sequencersCopy;
  const now = useChainTime();
  const { data, isError } = useSequencerSlashes(id);
  if (isError && !data) return <Notice word={page.index}>{page.noIndex}</Notice>;
  const seen = data?.find(({ equivocation }) => equivocation)?.equivocation;
  return (
    <>
      <DataTable
        caption={words.tabs.slashes}
        rows={data}
        rowKey={({ transactionHash, timestamp }) => `${transactionHash}${timestamp}`}
        empty={<EmptyState title={words.noSlashes}>{words.noSlashesText}</EmptyState>}
        columns={[
          {
            id: 'when',
            header: words.when,
            narrow: 'title',
            cell: ({ timestamp }) => <Moment at={timestamp} now={now} show="date" />,
          },
          {
            id: 'why',
            header: words.why,
            narrow: 'detail',
            cell: ({ tombstoned }) => (tombstoned ? words.court : words.vote),
          },
          {
            id: 'taken',
            header: words.taken,
            align: 'point',
            narrow: 'detail',
            cell: ({ fractionWad }) => formatPercent(fractionWad / 10n ** 14n, 1),
          },
          {
            id: 'bond',
            header: words.fromBond,
            align: 'point',
            narrow: 'figure',
            cell: ({ fromBond }) => <Amount value={fromBond} digits={2} />,
          },
          {
            id: 'delegators',
            header: words.fromDelegators,
            align: 'point',
            narrow: 'figure',
            cell: ({ fromDelegators }) => (
              <span className={fromDelegators > 0n ? 'text-loss-text' : 'text-muted'}>
                <Amount value={fromDelegators} digits={2} round="up" />
              </span>
            ),
          },
        ]}
      />
      {seen && <Evidence seen={seen} />}
    </>
  );
}
