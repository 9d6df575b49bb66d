'use client';

import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { CopyAddress } from '../../../ui/identity/CopyAddress.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { sequencersCopy } from '../copy.ts';
import { useDelegators } from '../hooks/useIndexed.ts';

/** Who delegates to it, largest first. */
export function Delegators({ id }: { readonly id: bigint }) {
  const words = useCopy(sequencersCopy).page;
  const now = useChainTime();
  const indexer = useIndexer();
  const { address } = useViewedAccount();
  const { data, isError } = useDelegators(id);
  if (!indexer || (isError && !data)) return <Notice word="Index.">{words.noIndex}</Notice>;
  return (
    <Section title={words.delegators}>
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
                <CopyAddress address={account} />
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
            id: 'since',
            header: words.since,
            narrow: 'detail',
            cell: ({ since }) => <Moment at={since} now={now} show="date" />,
          },
        ]}
      />
    </Section>
  );
}
