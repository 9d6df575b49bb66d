'use client';

import { BeforeAfter } from '../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { sequencersCopy } from '../copy.ts';
import { usePosition } from '../hooks/usePosition.ts';
import type { ClaimRequest } from '../schema.ts';

/** Rewards go to the account; the stake stays. */
export function ClaimRewardsSummary({ request: { id } }: { readonly request: ClaimRequest }) {
  const words = useCopy(sequencersCopy).flows;
  const position = usePosition(id);
  return (
    <BeforeAfter
      changes={[
        {
          label: words.rewards,
          before: <Amount value={position?.pendingRewards} />,
          after: <Amount value={0n} />,
        },
        {
          label: words.metis,
          before: '',
          after: <Amount value={position?.pendingRewards} signed />,
        },
      ]}
    />
  );
}
