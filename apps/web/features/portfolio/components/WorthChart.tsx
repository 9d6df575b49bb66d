'use client';

import type { Address } from 'viem';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { StepChart } from '../../../ui/chart/StepChart.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { useDateWriter } from '../../../ui/time/useDateWriter.tsx';
import { portfolioCopy } from '../copy.ts';
import { useWorth } from '../hooks/useWorth.ts';
import { agrees } from '../model.ts';

interface Props {
  readonly account: Address;
  /** What is at work now, from the chain, in wei of METIS: the line must end there. */
  readonly working: bigint | undefined;
}

const write = (wei: bigint) => formatAmount(wei, { digits: 2 });

/** What was at work over time. Not there before there is something to draw, nor when its end is not what the chain says. */
export function WorthChart({ account, working }: Props) {
  const words = portfolioCopy.chart;
  const now = useChainTime();
  const writeTime = useDateWriter(now);
  const past = useWorth(account);
  if (!past || working === undefined || now === undefined || !agrees(past, working)) return null;
  const points = [...past, { at: Math.max(now, past.at(-1)?.at ?? 0), value: working }];
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return null;
  return (
    <Section title={words.title} note={words.note}>
      <StepChart
        points={points}
        height={180}
        floor={0n}
        write={write}
        writeTime={writeTime}
        label={words.label(write(first.value), write(last.value))}
        columns={{ time: words.time, value: words.value }}
      />
    </Section>
  );
}
