'use client';

import { TicketList } from './TicketList.tsx';
import { WithdrawForm } from './WithdrawForm.tsx';

/** Both ways out, then the tickets of those who took the second. */
export function WithdrawScreen() {
  return (
    <div className="grid gap-14">
      <WithdrawForm />
      <TicketList />
    </div>
  );
}
