'use client';

import { BeforeAfter } from '../../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { useViewedAccount } from '../../../../wallet/useViewedAccount.ts';
import { useVaultAccount } from '../../../stake/index.ts';
import { operateCopy } from '../../copy.ts';
import type { BondRequest } from '../../schema.ts';

/** Bond that has unlocked comes to the operator. */
export function BondPaidSummary({ request: { assets } }: { readonly request: BondRequest }) {
  const words = operateCopy.flows.row;
  const { data: mine } = useVaultAccount(useViewedAccount().address);
  return (
    <BeforeAfter
      changes={[
        { label: words.leaving, before: <Amount value={assets} />, after: <Amount value={0n} /> },
        {
          label: words.metis,
          before: <Amount value={mine?.balance} />,
          after: <Amount value={mine && mine.balance + assets} />,
        },
      ]}
    />
  );
}
