'use client';

import { BeforeAfter } from '../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { useVaultAccount } from '../../stake/index.ts';
import { withdrawCopy } from '../copy.ts';
import { useTickets } from '../hooks/useTickets.ts';
import type { ClaimRequest } from '../schema.ts';

/** The METIS that comes. */
export function ClaimSummary({ request: { ticketIds } }: { readonly request: ClaimRequest }) {
  const words = useCopy(withdrawCopy).flows;
  const { address } = useViewedAccount();
  const { data: mine } = useVaultAccount(address);
  const paid = useTickets(address)
    .data?.filter(({ id }) => ticketIds.includes(id))
    .reduce((sum, { assets }) => sum + assets, 0n);
  return (
    <BeforeAfter
      changes={[
        {
          label: words.metis,
          before: <Amount value={mine?.balance} />,
          after: <Amount value={mine && paid !== undefined ? mine.balance + paid : undefined} />,
        },
      ]}
    />
  );
}
