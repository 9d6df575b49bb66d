'use client';

import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { StepChart } from '../../../ui/chart/StepChart.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { useDateWriter } from '../../../ui/time/useDateWriter.tsx';
import { stakeCopy } from '../copy.ts';
import { useRates } from '../hooks/useRates.ts';

const height = 120;
const write = (ray: bigint) => formatAmount(ray, { decimals: 27, digits: 6 });

/** What one lsMETIS was worth, harvest by harvest. It keeps its place while it is read, and is not there without an index. */
export function RateChart() {
  const words = stakeCopy.chart;
  const now = useChainTime();
  const writeTime = useDateWriter(now);
  const { data: points, isPending, isEnabled } = useRates();
  if (isPending && isEnabled) return <Skeleton width="100%" height={`${height + 56}px`} />;
  const [first, last] = [points?.[0], points?.at(-1)];
  if (!points || points.length < 2 || !first || !last) return null;
  return (
    <StepChart
      points={points}
      height={height}
      write={write}
      writeTime={writeTime}
      label={words.label(write(first.value), write(last.value))}
      columns={{ time: words.time, value: words.value }}
    />
  );
}
