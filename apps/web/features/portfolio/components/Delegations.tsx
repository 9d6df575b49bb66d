'use client';

import type { Delegation } from '@metis-blitz/sdk/reads';
import type { Address } from 'viem';
import { Link } from '../../../lib/nav/Link.tsx';
import { useGo } from '../../../lib/nav/useGo.ts';
import { buttonLook } from '../../../ui/controls/Button.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { portfolioCopy } from '../copy.ts';
import { useDelegationColumns } from '../hooks/useDelegationColumns.tsx';

interface Props {
  readonly account: Address;
  readonly delegations: readonly Delegation[] | undefined;
}

/** Where the account delegates, what that pays, and what it can claim there. */
export function Delegations({ account, delegations }: Props) {
  const words = portfolioCopy.delegations;
  const columns = useDelegationColumns(account);
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
        columns={columns}
      />
    </Section>
  );
}
