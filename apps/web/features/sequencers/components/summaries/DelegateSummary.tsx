'use client';

import { BeforeAfter } from '../../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { useViewedAccount } from '../../../../wallet/useViewedAccount.ts';
import { useVaultAccount } from '../../../stake/index.ts';
import { sequencersCopy } from '../../copy.ts';
import { usePosition } from '../../hooks/usePosition.ts';
import { useProjection } from '../../hooks/useProjection.ts';
import type { DelegateRequest } from '../../schema.ts';
import { CoverUsed } from './CoverUsed.tsx';

/** METIS goes to the position: what it then earns, and how much of the bond's cover is in use. */
export function DelegateSummary({ request: { id, assets } }: { readonly request: DelegateRequest }) {
  const words = sequencersCopy.flows;
  const { data: mine } = useVaultAccount(useViewedAccount().address);
  const position = usePosition(id);
  const project = useProjection(id);
  const after = position && position.assets + assets;
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
          after: <Amount value={after} />,
        },
        {
          label: words.earns,
          before: <Amount value={position && (project(position.assets, 0n) ?? null)} />,
          after: <Amount value={after === undefined ? undefined : (project(after, assets) ?? null)} />,
        },
        {
          label: words.coverUsed,
          before: <CoverUsed id={id} />,
          after: <CoverUsed id={id} added={assets} />,
        },
      ]}
    />
  );
}
