'use client';

import { BeforeAfter } from '../../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { useViewedAccount } from '../../../../wallet/useViewedAccount.ts';
import { useVaultAccount } from '../../../stake/index.ts';
import { sequencersCopy } from '../../copy.ts';
import { useBounty } from '../../hooks/useBounty.ts';

/** All that is owed for reports comes to the account. The figures are those of now: another report may join them. */
export function BountySummary() {
  const words = sequencersCopy.flows;
  const { address } = useViewedAccount();
  const balance = useVaultAccount(address).data?.balance;
  const owed = useBounty(address).data?.assets;
  const both = balance !== undefined && owed !== undefined;
  return (
    <BeforeAfter
      changes={[
        { label: words.bountyOwed, before: <Amount value={owed} />, after: <Amount value={0n} /> },
        {
          label: words.metis,
          before: <Amount value={balance} />,
          after: <Amount value={both ? balance + owed : undefined} />,
        },
      ]}
    />
  );
}
