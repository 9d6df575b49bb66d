'use client';

import { AddressLink } from '../../../../tx/components/AddressLink.tsx';
import { BeforeAfter } from '../../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { operateCopy } from '../../copy.ts';
import { useOwn } from '../../hooks/useOwn.ts';
import type { SequencerRequest } from '../../schema.ts';

/** The sequencer's own rewards go to its recipient. */
export function OperatorRewardsSummary({ request: { id } }: { readonly request: SequencerRequest }) {
  const words = operateCopy.flows.row;
  const own = useOwn(id);
  return (
    <BeforeAfter
      changes={[
        {
          label: words.rewards,
          before: <Amount value={own?.operatorRewards} />,
          after: <Amount value={0n} />,
        },
        {
          label: words.recipient,
          before: '',
          after: own ? <AddressLink address={own.rewardRecipient} /> : <Skeleton width="12ch" />,
        },
      ]}
    />
  );
}
