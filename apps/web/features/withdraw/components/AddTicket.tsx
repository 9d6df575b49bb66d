'use client';

import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { ListInWallet } from '../../../wallet/components/ListInWallet.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { watchTicket } from '../../../wallet/watchTicket.ts';
import { withdrawCopy } from '../copy.ts';

/** Asks the wallet to list a ticket. Only its owner is offered that. */
export function AddTicket({ id }: { readonly id: bigint }) {
  const words = withdrawCopy.tickets;
  const { contracts } = useConfig().deployment;
  const { watching } = useViewedAccount();
  if (watching) return null;
  return (
    <div className="mt-4">
      <ListInWallet words={words} ask={() => watchTicket({ address: contracts.withdrawalQueue, id })} />
    </div>
  );
}
