'use client';

import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Fold } from '../../../ui/surfaces/Fold.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { withdrawCopy } from '../copy.ts';
import { useTicketChoice } from '../hooks/useTicketChoice.ts';
import { useTicketLosses } from '../hooks/useTicketLosses.ts';
import { useTickets } from '../hooks/useTickets.ts';
import { ClaimBar } from './ClaimBar.tsx';
import { TicketRow } from './TicketRow.tsx';

const NONE: readonly never[] = [];

/** Tickets of the account: what waits, what is ready, and why one may pay less. */
export function TicketList() {
  const words = withdrawCopy.tickets;
  return (
    <Section id="tickets" title={words.title} note={words.note}>
      <Tickets />
      <Fold title={words.lower} className="mt-6 max-w-prose">
        <p className="text-pretty text-muted">{words.lowerText}</p>
      </Fold>
    </Section>
  );
}

function Tickets() {
  const words = withdrawCopy;
  const { address, watching } = useViewedAccount();
  const { data: tickets, error, refetch } = useTickets(address);
  const { data: losses } = useTicketLosses(tickets ?? NONE);
  const choice = useTicketChoice(tickets ?? NONE);
  if (!address) return <EmptyState title={words.tickets.empty}>{words.tickets.connect}</EmptyState>;
  if (error && !tickets) return <ErrorState {...words.failed} onRetry={() => refetch()} />;
  if (!tickets) return <Skeleton width="100%" height="8rem" />;
  if (tickets.length === 0) {
    return <EmptyState title={words.tickets.empty}>{words.tickets.emptyText}</EmptyState>;
  }
  const many = choice.ready.length > 1 && !watching;
  return (
    <div>
      <ul className="grid list-none divide-y divide-line border-t border-line p-0">
        {tickets.map((ticket) => (
          <TicketRow
            key={String(ticket.id)}
            ticket={ticket}
            losses={losses}
            readOnly={watching}
            choice={many ? choice : undefined}
          />
        ))}
      </ul>
      {many && <ClaimBar choice={choice} />}
    </div>
  );
}
