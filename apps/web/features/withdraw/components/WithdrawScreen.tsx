'use client';

import { TicketList } from './TicketList.tsx';
import { WithdrawForm } from './WithdrawForm.tsx';

/** Tickets at the left, the form at the right; on a phone the form comes first. */
export function WithdrawScreen() {
  return (
    <div className="grid gap-10 lg:grid-cols-[1fr_26rem] lg:items-start lg:gap-14">
      <div className="max-lg:order-2">
        <TicketList />
      </div>
      <WithdrawForm />
    </div>
  );
}
