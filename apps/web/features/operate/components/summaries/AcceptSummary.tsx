'use client';

import { AddressLink } from '../../../../tx/components/AddressLink.tsx';
import { BeforeAfter } from '../../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { operateCopy } from '../../copy.ts';
import { useOwn } from '../../hooks/useOwn.ts';
import type { SequencerRequest } from '../../schema.ts';

/** The role changes hands, with the bond that goes along. */
export function AcceptSummary({ request: { id } }: { readonly request: SequencerRequest }) {
  const words = operateCopy.flows.row;
  const own = useOwn(id);
  return (
    <BeforeAfter
      changes={[
        {
          label: words.operator,
          before: own ? <AddressLink address={own.operator} /> : <Skeleton width="12ch" />,
          after: own ? <AddressLink address={own.pendingOperator} /> : <Skeleton width="12ch" />,
        },
        { label: words.bond, before: '', after: <Amount value={own?.bond} /> },
      ]}
    />
  );
}
