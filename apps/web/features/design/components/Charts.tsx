'use client';

import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { PairChart } from '../../../ui/chart/PairChart.tsx';
import { StepChart } from '../../../ui/chart/StepChart.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { designCopy } from '../copy.ts';

const words = designCopy.charts;
const metis = 10n ** 18n;
const hour = 3_600;

/** Hours before now, and what both lines stand at from then on. */
const steps = [
  [72, 0n, 0n],
  [64, 9_400n, 0n],
  [51, 9_400n, 4_100n],
  [30, 21_800n, 4_100n],
  [12, 21_800n, 7_950n],
  [3, 33_060n, 7_950n],
] as const;

export function Charts() {
  const now = useChainTime();
  if (now === undefined) return null;
  const write = (value: bigint) => formatAmount(value, { digits: 0 });
  const writeTime = (at: number) => <Moment at={at} now={now} show="date" />;
  const points = steps.map(([ago, first, second]) => ({
    at: now - ago * hour,
    first: first * metis,
    second: second * metis,
  }));
  return (
    <Section title={words.title} note={words.note}>
      <div className="grid gap-10 lg:grid-cols-2">
        <PairChart
          points={points}
          first={{ name: words.favour, colour: 'earn' }}
          second={{ name: words.against, colour: 'loss' }}
          window={{ from: now - 72 * hour, to: now + 24 * hour }}
          now={now}
          guide={{ value: 20_000n * metis, name: words.quorum }}
          write={write}
          writeTime={writeTime}
          title={words.votes}
          label={words.votes}
          time={words.time}
        />
        <StepChart
          points={points.map(({ at, first }) => ({ at, value: first }))}
          write={write}
          writeTime={writeTime}
          label={words.staked}
          columns={{ time: words.time, value: words.staked }}
        />
      </div>
    </Section>
  );
}
