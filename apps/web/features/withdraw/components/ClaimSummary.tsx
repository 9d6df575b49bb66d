'use client';

import { BeforeAfter } from '../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { Facts } from '../../../ui/data/Facts.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { useVaultAccount } from '../../stake/index.ts';
import { withdrawCopy } from '../copy.ts';
import { useTickets } from '../hooks/useTickets.ts';
import type { ClaimRequest } from '../schema.ts';

/** Tickets that the sheet names one by one; of the others it says how many there are. */
const NAMED = 5;

/** The tickets that are paid, and the METIS that comes. */
export function ClaimSummary({ request: { ticketIds } }: { readonly request: ClaimRequest }) {
  const words = withdrawCopy.flows;
  const { address } = useViewedAccount();
  const { data: mine } = useVaultAccount(address);
  const tickets = useTickets(address).data?.filter(({ id }) => ticketIds.includes(id));
  const paid = tickets?.reduce((sum, { assets }) => sum + assets, 0n);
  const more = ticketIds.length - NAMED;
  return (
    <div className="grid gap-4">
      <BeforeAfter
        changes={[
          {
            label: words.metis,
            before: <Amount value={mine?.balance} />,
            after: <Amount value={mine && paid !== undefined ? mine.balance + paid : undefined} />,
          },
        ]}
      />
      {ticketIds.length > 0 && (
        <div className="text-13">
          <Facts
            facts={[
              ...(tickets ?? []).slice(0, NAMED).map(({ id, assets }) => ({
                label: words.ticket(String(id)),
                value: <Amount value={assets} unit="METIS" />,
              })),
              ...(more > 0 ? [{ label: words.others(more), value: '' }] : []),
            ]}
          />
        </div>
      )}
    </div>
  );
}
