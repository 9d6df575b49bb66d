'use client';

import type { WithdrawalTicket } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { ProgressLine } from '../../../ui/epoch/ProgressLine.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { withdrawCopy } from '../copy.ts';

/** How much of the wait is over, and when the rest should be. */
export function TicketWait({
  ticket: { id, requestedAt, estimatedAt },
}: {
  readonly ticket: WithdrawalTicket;
}) {
  const words = withdrawCopy.tickets;
  const now = useChainTime();
  const waited = now === undefined ? undefined : (now - requestedAt) / Math.max(1, estimatedAt - requestedAt);
  const due = now !== undefined && now >= estimatedAt;
  return (
    <>
      <ProgressLine done={waited} label={words.progress(String(id))} tone="wait" />
      <p className="text-13 text-muted">
        {due ? (
          words.due
        ) : (
          <>
            {words.at} <Moment at={estimatedAt} now={now} />
          </>
        )}
      </p>
    </>
  );
}
