'use client';

import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { AddressLink } from '../../../../tx/components/AddressLink.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { formatPercent } from '../../../../ui/amount/Percent.tsx';
import { EmptyState } from '../../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { DataTable } from '../../../../ui/table/DataTable.tsx';
import { Moment } from '../../../../ui/time/Moment.tsx';
import { useViewedAccount } from '../../../../wallet/useViewedAccount.ts';
import { sequencersCopy } from '../../copy.ts';
import { useDelegators, useIndexedSequencers } from '../../hooks/useIndexed.ts';

/** Who delegates to it, largest first. */
export function Delegators({ id }: { readonly id: bigint }) {
  const words = sequencersCopy.page;
  const now = useChainTime();
  const { address } = useViewedAccount();
  const { data, isError } = useDelegators(id);
  const all = useIndexedSequencers().data?.get(id)?.activeAssets;
  if (isError && !data) return <Notice word={words.index}>{words.noIndex}</Notice>;
  return (
    <DataTable
      caption={words.delegators}
      rows={data}
      rowKey={({ account }) => account}
      own={({ account }) => account === address}
      empty={<EmptyState title={words.noDelegators}>{words.noDelegatorsText}</EmptyState>}
      columns={[
        {
          id: 'account',
          header: words.delegator,
          narrow: 'title',
          cell: ({ account, isVault }) => (
            <span className="inline-flex flex-wrap items-center gap-x-3">
              <AddressLink address={account} />
              {isVault && <span className="text-13 text-muted">{words.vault}</span>}
            </span>
          ),
        },
        {
          id: 'assets',
          header: words.delegated,
          align: 'point',
          narrow: 'figure',
          cell: ({ assets }) => <Amount value={assets} digits={2} />,
        },
        {
          id: 'share',
          header: words.share,
          align: 'point',
          narrow: 'figure',
          cell: ({ assets }) => (
            <span className="text-muted">{all ? formatPercent((assets * 10_000n) / all, 1) : '—'}</span>
          ),
        },
        {
          id: 'since',
          header: words.since,
          narrow: 'detail',
          cell: ({ since }) => <Moment at={since} now={now} show="date" />,
        },
      ]}
    />
  );
}
