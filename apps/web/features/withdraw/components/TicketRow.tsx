'use client';

import type { DelegatorSlash, TicketReduction, WithdrawalTicket } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { StatusChip } from '../../../ui/data/StatusChip.tsx';
import { ProgressLine } from '../../../ui/epoch/ProgressLine.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { useVault } from '../../stake/index.ts';
import { withdrawCopy } from '../copy.ts';
import { claimTicketsFlow } from '../flows/claimTicketsFlow.tsx';
import { payOf } from '../model.ts';
import { LowerPay } from './LowerPay.tsx';

interface Props {
  readonly ticket: WithdrawalTicket;
  readonly losses:
    | { readonly reductions: readonly TicketReduction[]; readonly slashes: readonly DelegatorSlash[] }
    | undefined;
  /** Looked at by who cannot sign: the list says so once. */
  readonly readOnly: boolean;
}

/** A ticket: what it pays and why it may be less, then its place in the queue or the way to claim it. */
export function TicketRow({ ticket, losses, readOnly }: Props) {
  const words = useCopy(withdrawCopy).tickets;
  const { data: vault } = useVault();
  const { id, state, assetsAhead, position } = ticket;
  const pay = payOf(ticket, vault?.rateRay, losses?.reductions);
  const ready = state === 'claimable';
  return (
    <li className="grid gap-x-10 gap-y-3 py-5 lg:grid-cols-[15rem_1fr_8rem] lg:items-start">
      <div className="grid gap-0.5">
        <p className="text-20 font-strong">
          <Amount value={pay.pays} unit="METIS" />
        </p>
        <p className="text-13 text-muted">{words.ticket(String(id))}</p>
      </div>
      <div className="grid gap-2">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-15">
          <StatusChip tone={ready ? 'earn' : 'wait'}>{words.state[state]}</StatusChip>
          <span className="text-muted">
            {ready
              ? words.ready
              : assetsAhead > 0n
                ? words.place(String(position), formatAmount(assetsAhead, { digits: 2 }))
                : words.first}
          </span>
        </p>
        {!ready && <Wait ticket={ticket} />}
        {pay.lost > 0n && <LowerPay ticket={ticket} pay={pay} slashes={losses?.slashes} />}
      </div>
      <div className="lg:justify-self-end">
        {ready && !readOnly && (
          <FlowButton
            flow={claimTicketsFlow}
            request={{ ticketIds: [id] }}
            label={words.claim}
            size="medium"
          />
        )}
      </div>
    </li>
  );
}

function Wait({ ticket: { id, requestedAt, estimatedAt } }: { readonly ticket: WithdrawalTicket }) {
  const words = useCopy(withdrawCopy).tickets;
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
