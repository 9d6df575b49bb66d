'use client';

import { BeforeAfter } from '../../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { useViewedAccount } from '../../../../wallet/useViewedAccount.ts';
import { useVaultAccount } from '../../../stake/index.ts';
import { sequencersCopy } from '../../copy.ts';
import type { WithdrawRequest } from '../../schema.ts';

/** What has unlocked goes to the account. */
export function WithdrawSummary({ request: { assets } }: { readonly request: WithdrawRequest }) {
  const words = sequencersCopy.flows;
  const { data: mine } = useVaultAccount(useViewedAccount().address);
  return (
    <BeforeAfter
      changes={[
        {
          label: words.metis,
          before: <Amount value={mine?.balance} />,
          after: <Amount value={mine && mine.balance + assets} />,
        },
      ]}
    />
  );
}
