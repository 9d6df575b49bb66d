'use client';

import { BeforeAfter } from '../../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { sequencersCopy } from '../../copy.ts';
import { usePosition } from '../../hooks/usePosition.ts';
import { useProjection } from '../../hooks/useProjection.ts';
import type { RedelegateRequest } from '../../schema.ts';
import { CoverUsed } from './CoverUsed.tsx';

/** Stake goes from one sequencer to another, with what it earns there. */
export function RedelegateSummary({ request }: { readonly request: RedelegateRequest }) {
  const { id, name, toId, toName, assets } = request;
  const words = sequencersCopy.flows;
  const from = usePosition(id);
  const to = usePosition(toId);
  const earnsHere = useProjection(id)(assets, 0n);
  const earnsThere = useProjection(toId)(assets, assets);
  return (
    <BeforeAfter
      changes={[
        {
          label: words.positionAt(name),
          before: <Amount value={from?.assets} />,
          after: <Amount value={from && from.assets - assets} />,
        },
        {
          label: words.positionAt(toName),
          before: <Amount value={to?.assets} />,
          after: <Amount value={to && to.assets + assets} />,
        },
        {
          label: words.earns,
          before: <Amount value={earnsHere ?? null} />,
          after: <Amount value={earnsThere ?? null} />,
        },
        {
          label: words.coverUsed,
          before: <CoverUsed id={id} />,
          after: <CoverUsed id={toId} added={assets} />,
        },
      ]}
    />
  );
}
