'use client';

import { BeforeAfter } from '../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { stakeCopy } from '../copy.ts';
import { useVault } from '../hooks/useVault.ts';
import { useVaultAccount } from '../hooks/useVaultAccount.ts';
import { sharesFor } from '../model.ts';
import type { StakeRequest } from '../schema.ts';

/** METIS goes, lsMETIS comes. */
export function StakeSummary({ request: { assets } }: { readonly request: StakeRequest }) {
  const words = stakeCopy.flow;
  const { data: vault } = useVault();
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
          label: words.shares,
          before: <Amount value={mine?.shares} />,
          after: <Amount value={mine && vault && mine.shares + sharesFor(vault, assets)} />,
        },
      ]}
    />
  );
}
