'use client';

import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { EpochTicks } from '../../../ui/epoch/EpochTicks.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { portfolioCopy } from '../copy.ts';
import { useRates } from '../hooks/useHistory.ts';
import { stepPath } from '../model.ts';

const rate = (ray: bigint) => formatAmount(ray, { decimals: 27, digits: 6 });

/** The rate over time on the epoch line. Not there before there are two points. */
export function RateChart() {
  const words = useCopy(portfolioCopy).chart;
  const now = useChainTime();
  const { data: points = [] } = useRates();
  const path = stepPath(points, 1_000, 160);
  const [first, last] = [points[0], points.at(-1)];
  if (!path || !first || !last) return null;
  return (
    <Section title={words.title} note={words.note}>
      <div className="grid gap-1">
        <div className="flex justify-between text-13 text-muted">
          <span>{rate(first.value)}</span>
          <span className="font-strong text-ink">{rate(last.value)}</span>
        </div>
        <svg
          viewBox="0 -4 1000 168"
          preserveAspectRatio="none"
          role="img"
          aria-label={words.label(rate(first.value), rate(last.value))}
          className="h-40 w-full"
        >
          <path d={`${path}V160H0Z`} className="fill-accent-wash" />
          <path
            d={path}
            fill="none"
            strokeWidth={2}
            vectorEffect="non-scaling-stroke"
            className="stroke-accent"
          />
        </svg>
        <div className="h-3">
          <EpochTicks done={1} />
        </div>
        <div className="flex justify-between text-13 text-muted">
          <Moment at={first.at} now={now} show="date" />
          <Moment at={last.at} now={now} show="date" />
        </div>
      </div>
    </Section>
  );
}
