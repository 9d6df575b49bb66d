'use client';

import { BeforeAfter } from '../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { sequencersCopy } from '../copy.ts';
import { usePosition } from '../hooks/usePosition.ts';
import type { UndelegateRequest } from '../schema.ts';

/** The position goes on its way out. */
export function UndelegateSummary({ request: { id, assets } }: { readonly request: UndelegateRequest }) {
  const words = useCopy(sequencersCopy).flows;
  const position = usePosition(id);
  return (
    <BeforeAfter
      changes={[
        {
          label: words.position,
          before: <Amount value={position?.assets} />,
          after: <Amount value={position && position.assets - assets} />,
        },
        { label: words.way, before: '', after: <Amount value={assets} signed /> },
      ]}
    />
  );
}
