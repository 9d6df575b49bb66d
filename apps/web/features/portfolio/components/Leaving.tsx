'use client';

import type { WithdrawalTicket } from '@metis-blitz/sdk/reads';
import type { Address } from 'viem';
import { Link } from '../../../lib/nav/Link.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { Facts } from '../../../ui/data/Facts.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { UnbondingList, useUnbonding } from '../../sequencers/index.ts';
import { portfolioCopy } from '../copy.ts';

interface Props {
  readonly account: Address;
  readonly tickets: readonly WithdrawalTicket[] | undefined;
}

/** What is on its way back: tickets of the queue, and unbonding delegations. */
export function Leaving({ account, tickets }: Props) {
  const words = portfolioCopy.tickets;
  const { data: unbonding } = useUnbonding(account);
  return (
    <Section title={words.title}>
      <div className="grid gap-6">
        {tickets?.length === 0 && unbonding?.length === 0 && (
          <EmptyState title={words.none}>{words.noneText}</EmptyState>
        )}
        <Facts
          facts={(tickets ?? []).map(({ id, assets, state }) => ({
            label: words.ticket(String(id)),
            value: <Amount value={assets} unit="METIS" />,
            note: state === 'claimable' ? words.ready : words.waiting,
          }))}
        />
        {tickets?.length ? (
          <Link href="/withdraw/#tickets" className="link justify-self-start text-15">
            {words.see}
          </Link>
        ) : null}
        <UnbondingList account={account} />
      </div>
    </Section>
  );
}
