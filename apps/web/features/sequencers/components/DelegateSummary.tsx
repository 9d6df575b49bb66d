'use client';

import { BeforeAfter } from '../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { useVaultAccount } from '../../stake/index.ts';
import { sequencersCopy } from '../copy.ts';
import { usePosition } from '../hooks/usePosition.ts';
import type { DelegateRequest } from '../schema.ts';

/** METIS goes to the position. */
export function DelegateSummary({ request: { id, assets } }: { readonly request: DelegateRequest }) {
  const words = useCopy(sequencersCopy).flows;
  const { data: mine } = useVaultAccount(useViewedAccount().address);
  const position = usePosition(id);
  return (
    <BeforeAfter
      changes={[
        {
          label: words.metis,
          before: <Amount value={mine?.balance} />,
          after: <Amount value={mine && mine.balance - assets} />,
        },
        {
          label: words.position,
          before: <Amount value={position?.assets} />,
          after: <Amount value={position && position.assets + assets} />,
        },
      ]}
    />
  );
}
