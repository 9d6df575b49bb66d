'use client';

import type { Fund } from '@metis-blitz/sdk/reads';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { Facts } from '../../../ui/data/Facts.tsx';
import { FoldedSection } from '../../../ui/surfaces/FoldedSection.tsx';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import { fundCopy } from '../copy.ts';

/** The caps that hold whatever a vote says, and how far a vote may move them. */
export function Limits({ fund }: { readonly fund: Fund | undefined }) {
  const words = fundCopy.limits;
  const most = (cap: bigint | undefined) =>
    cap === undefined ? undefined : words.most(formatAmount(cap, { trim: true }));
  const during = (seconds: number | undefined) => (seconds === undefined ? '…' : formatDuration(seconds));
  return (
    <FoldedSection title={words.title} note={words.note}>
      <div className="max-w-prose">
        <Facts
          facts={[
            {
              label: words.global(during(fund?.globalWindow)),
              value: <Amount value={fund?.globalCap} unit="METIS" digits={2} />,
              note: most(fund?.globalCapMaximum),
            },
            { label: words.bucket(during(fund?.bucketWindow)), value: words.bucketValue },
            {
              label: words.grant,
              value: <Amount value={fund?.grantCap} unit="METIS" digits={2} />,
              note: most(fund?.grantCapMaximum),
            },
          ]}
        />
      </div>
    </FoldedSection>
  );
}
