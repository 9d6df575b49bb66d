'use client';

import type { Delegation } from '@metis-blitz/sdk/reads';
import { Link } from '../../../lib/nav/Link.tsx';
import { useGo } from '../../../lib/nav/useGo.ts';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { buttonLook } from '../../../ui/controls/Button.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { useSequencerNames } from '../../sequencers/index.ts';
import { portfolioCopy } from '../copy.ts';

/** Where the account delegates, and what it can claim there. */
export function Delegations({ delegations }: { readonly delegations: readonly Delegation[] | undefined }) {
  const words = useCopy(portfolioCopy).delegations;
  const nameOf = useSequencerNames();
  const go = useGo();
  return (
    <Section title={words.title}>
      <DataTable
        caption={words.title}
        rows={delegations}
        rowKey={({ sequencerId }) => String(sequencerId)}
        open={{ href: ({ sequencerId }) => `/sequencers/view/?id=${sequencerId}`, go }}
        empty={
          <EmptyState
            title={words.empty}
            action={
              <Link href="/sequencers/" className={buttonLook('secondary')}>
                {words.emptyAction}
              </Link>
            }
          >
            {words.emptyText}
          </EmptyState>
        }
        columns={[
          {
            id: 'sequencer',
            header: words.sequencer,
            narrow: 'title',
            cell: ({ sequencerId }) => nameOf(sequencerId),
          },
          {
            id: 'assets',
            header: words.assets,
            align: 'point',
            narrow: 'figure',
            cell: ({ assets }) => <Amount value={assets} />,
          },
          {
            id: 'rewards',
            header: words.rewards,
            align: 'point',
            narrow: 'figure',
            cell: ({ pendingRewards }) => <Amount value={pendingRewards} />,
          },
        ]}
      />
    </Section>
  );
}
