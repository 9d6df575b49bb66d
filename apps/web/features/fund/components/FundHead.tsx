'use client';

import type { Fund } from '@metis-blitz/sdk/reads';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { Figure, Figures } from '../../../ui/data/Figure.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import { fundCopy } from '../copy.ts';
import { fundTotals } from '../model.ts';

/** The four figures that the fund stands on. */
export function FundHead({ fund }: { readonly fund: Fund | undefined }) {
  const words = fundCopy.head;
  const totals = fund && fundTotals(fund.buckets);
  return (
    <div className="max-sm:[&_[data-figure]]:text-20">
      <Figures even={2}>
        <Figure label={words.available}>
          <Amount value={totals?.balance} unit="METIS" digits={0} />
        </Figure>
        <Figure label={words.committed}>
          <Amount value={totals?.committed} unit="METIS" digits={0} />
        </Figure>
        <Figure label={words.paid}>
          <Amount value={totals?.paid} unit="METIS" digits={0} />
        </Figure>
        <Figure
          label={words.window}
          note={fund ? words.windowNote(formatDuration(fund.globalWindow)) : <Skeleton width="14ch" />}
        >
          <Amount value={fund?.globalWindowLeft} unit="METIS" digits={0} />
        </Figure>
      </Figures>
    </div>
  );
}
