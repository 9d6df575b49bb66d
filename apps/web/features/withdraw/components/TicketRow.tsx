'use client';

import type { WithdrawalTicket } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { StatusChip } from '../../../ui/data/StatusChip.tsx';
import { ProgressLine } from '../../../ui/epoch/ProgressLine.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { withdrawCopy } from '../copy.ts';
import { claimTicketsFlow } from '../flows/claimTicketsFlow.tsx';

/** A ticket: what it pays, and its place in the queue or the way to claim it. */
export function TicketRow({ ticket }: { readonly ticket: WithdrawalTicket }) {
  const words = useCopy(withdrawCopy).tickets;
  const now = useChainTime();
  const { id, state, assets, requestedAt, estimatedAt, position, assetsAhead } = ticket;
  const waited = now === undefined ? undefined : (now - requestedAt) / Math.max(1, estimatedAt - requestedAt);
  return (
    <li className="grid gap-x-6 gap-y-2 py-4 sm:grid-cols-[1fr_auto] sm:items-center">
      <div className="grid gap-1.5">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="text-20 font-strong">
            <Amount value={assets} unit="METIS" />
          </span>
          <StatusChip tone={state === 'claimable' ? 'earn' : 'wait'}>{words.state[state]}</StatusChip>
        </p>
        <p className="text-13 text-muted">
          {words.ticket(String(id))} ·{' '}
          {state === 'waiting'
            ? words.place(String(position), formatAmount(assetsAhead, { digits: 2 }))
            : words.ready}
        </p>
        {state === 'waiting' && (
          <>
            <ProgressLine done={waited} label={words.progress(String(id))} tone="wait" />
            <p className="text-13 text-muted">
              {words.at} <Moment at={estimatedAt} now={now} />
            </p>
          </>
        )}
      </div>
      {state === 'claimable' && (
        <FlowButton flow={claimTicketsFlow} request={{ ticketIds: [id] }} label={words.claim} size="medium" />
      )}
    </li>
  );
}
