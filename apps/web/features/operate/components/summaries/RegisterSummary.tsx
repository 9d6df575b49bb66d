'use client';

import { LEVERAGE } from '@metis-blitz/sdk/math';
import { AddressLink } from '../../../../tx/components/AddressLink.tsx';
import { BeforeAfter } from '../../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { formatPercent } from '../../../../ui/amount/Percent.tsx';
import { useViewedAccount } from '../../../../wallet/useViewedAccount.ts';
import { useVaultAccount } from '../../../stake/index.ts';
import { operateCopy } from '../../copy.ts';
import type { RegisterRequest } from '../../schema.ts';

/** METIS becomes a bond, with what it covers, who signs and who is paid. */
export function RegisterSummary({ request }: { readonly request: RegisterRequest }) {
  const { bond, signer, recipient, commissionBps } = request;
  const words = operateCopy.flows.row;
  const { data: mine } = useVaultAccount(useViewedAccount().address);
  return (
    <BeforeAfter
      changes={[
        {
          label: words.metis,
          before: <Amount value={mine?.balance} />,
          after: <Amount value={mine && mine.balance - bond} />,
        },
        { label: words.bond, before: words.none, after: <Amount value={bond} /> },
        { label: words.covers, before: words.none, after: <Amount value={bond * LEVERAGE} /> },
        { label: words.commission, before: words.none, after: formatPercent(commissionBps) },
        { label: words.key, before: words.none, after: <AddressLink address={signer} /> },
        { label: words.recipient, before: words.none, after: <AddressLink address={recipient} /> },
      ]}
    />
  );
}
