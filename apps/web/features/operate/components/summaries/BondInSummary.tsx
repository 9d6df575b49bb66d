'use client';

import { LEVERAGE } from '@metis-blitz/sdk/math';
import { BeforeAfter } from '../../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { useViewedAccount } from '../../../../wallet/useViewedAccount.ts';
import { useVaultAccount } from '../../../stake/index.ts';
import { operateCopy } from '../../copy.ts';
import { useOwn } from '../../hooks/useOwn.ts';
import type { BondRequest } from '../../schema.ts';

/** METIS joins the bond, and four times as much is covered. */
export function BondInSummary({ request: { id, assets } }: { readonly request: BondRequest }) {
  const words = operateCopy.flows.row;
  const bond = useOwn(id)?.bond;
  const { data: mine } = useVaultAccount(useViewedAccount().address);
  return (
    <BeforeAfter
      changes={[
        {
          label: words.metis,
          before: <Amount value={mine?.balance} />,
          after: <Amount value={mine && mine.balance - assets} />,
        },
        {
          label: words.bond,
          before: <Amount value={bond} />,
          after: <Amount value={bond === undefined ? undefined : bond + assets} />,
        },
        {
          label: words.covers,
          before: <Amount value={bond === undefined ? undefined : bond * LEVERAGE} />,
          after: <Amount value={bond === undefined ? undefined : (bond + assets) * LEVERAGE} />,
        },
      ]}
    />
  );
}
