'use client';

import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { PairChart } from '../../../ui/chart/PairChart.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { transparencyCopy } from '../copy.ts';
import { useStakeDays } from '../hooks/useStakeDays.ts';
import { stakeLine } from '../stakeLine.ts';

const write = (wei: bigint) => formatAmount(wei, { digits: 0 });

/** How much was staked, day by day. From the index, and not there without one. */
export function StakeOverTime() {
  const words = transparencyCopy.stake;
  const now = useChainTime();
  const days = useStakeDays();
  if (!days || now === undefined) return null;
  const points = stakeLine(days, now);
  const last = points.at(-1);
  if (!last || points.length < 2) return null;
  return (
    <Section title={words.title} note={words.note}>
      <PairChart
        points={points}
        first={{ name: words.liquid, colour: 'accent' }}
        second={{ name: words.delegated, colour: 'info' }}
        now={now}
        write={write}
        writeTime={(at) => <Moment at={at} now={now} show="date" />}
        title={words.axis}
        label={words.label(write(last.first), write(last.second))}
        time={words.time}
        height={200}
      />
    </Section>
  );
}
