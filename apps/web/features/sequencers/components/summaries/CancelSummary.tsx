'use client';

import { BeforeAfter } from '../../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { sequencersCopy } from '../../copy.ts';
import { usePosition } from '../../hooks/usePosition.ts';
import { useProjection } from '../../hooks/useProjection.ts';
import type { CancelRequest } from '../../schema.ts';

/** What was on its way out earns again. */
export function CancelSummary({ request: { id, assets } }: { readonly request: CancelRequest }) {
  const words = sequencersCopy.flows;
  const position = usePosition(id);
  const project = useProjection(id);
  const after = position && position.assets + assets;
  return (
    <BeforeAfter
      changes={[
        { label: words.way, before: <Amount value={assets} />, after: <Amount value={0n} /> },
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
      ]}
    />
  );
}
