'use client';

import type { DelegatorSlash, TicketReduction, WithdrawalTicket } from '@metis-blitz/sdk/reads';
import { useState } from 'react';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Checkbox } from '../../../ui/controls/Checkbox.tsx';
import { StatusChip } from '../../../ui/data/StatusChip.tsx';
import { useVault } from '../../stake/index.ts';
import { withdrawCopy } from '../copy.ts';
import { claimTicketsFlow } from '../flows/claimTicketsFlow.tsx';
import type { TicketChoice } from '../hooks/useTicketChoice.ts';
import { payOf } from '../model.ts';
import { LowerPay } from './LowerPay.tsx';
import { TicketPicture } from './TicketPicture.tsx';
import { TicketWait } from './TicketWait.tsx';

interface Props {
  readonly ticket: WithdrawalTicket;
  readonly losses:
    | { readonly reductions: readonly TicketReduction[]; readonly slashes: readonly DelegatorSlash[] }
    | undefined;
  /** Looked at by who cannot sign: the list says so once. */
  readonly readOnly: boolean;
  /** Several are ready: they are claimed together. undefined: this one for itself. */
  readonly choice: TicketChoice | undefined;
}

/** A ticket: what it pays and why it may be less, then its place in the queue or the way to claim it. */
export function TicketRow({ ticket, losses, readOnly, choice }: Props) {
  const words = withdrawCopy.tickets;
  const { data: vault } = useVault();
  const [shown, setShown] = useState(false);
  const { id, state, assetsAhead, position } = ticket;
  const pay = payOf(ticket, vault?.rateRay, losses?.reductions);
  const ready = state === 'claimable';
  const place =
    assetsAhead > 0n ? words.place(String(position), formatAmount(assetsAhead, { digits: 2 })) : words.first;
  return (
    <li className="grid gap-x-10 gap-y-3 py-5 lg:grid-cols-[17rem_1fr_8rem] lg:items-start">
      <div className="flex items-start gap-3">
        {choice && ready && (
          <Checkbox
            quiet
            label={words.pick(String(id))}
            checked={choice.has(id)}
            disabled={choice.full && !choice.has(id)}
            onChange={(wanted) => choice.set(id, wanted)}
          />
        )}
        <div className={choice && !ready ? 'grid gap-0.5 pl-9' : 'grid gap-0.5'}>
          <p className="text-20 font-strong">
            <Amount value={pay.pays} unit="METIS" />
          </p>
          <p className="text-13 text-muted">{words.ticket(String(id))}</p>
        </div>
      </div>
      <div className="grid gap-2">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-15">
          <StatusChip tone={ready ? 'earn' : 'wait'}>{words.state[state]}</StatusChip>
          <span className="text-muted">{ready ? words.ready : place}</span>
        </p>
        {!ready && <TicketWait ticket={ticket} />}
        {pay.lost > 0n && <LowerPay ticket={ticket} pay={pay} slashes={losses?.slashes} />}
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 lg:flex-col lg:items-end">
        {ready && !readOnly && !choice && (
          <FlowButton
            flow={claimTicketsFlow}
            request={{ ticketIds: [id] }}
            label={words.claim}
            size="medium"
          />
        )}
        <Button tone="text" size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? words.hide(String(id)) : words.show(String(id))}
        </Button>
      </div>
      {shown && <TicketPicture ticket={ticket} />}
    </li>
  );
}
