'use client';

import type { Address } from 'viem';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { PairChart } from '../../../ui/chart/PairChart.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { useDateWriter } from '../../../ui/time/useDateWriter.tsx';
import { portfolioCopy } from '../copy.ts';
import { earnedFile } from '../earnedFile.ts';
import { useEarnedOverTime } from '../hooks/useEarnedOverTime.ts';

interface Props {
  readonly account: Address;
  /** By the chain, in wei of METIS: worth of the lsMETIS held, and rewards to claim. undefined: being read. */
  readonly liquid: bigint | undefined;
  readonly pending: bigint | undefined;
}

const write = (wei: bigint) => formatAmount(wei, { digits: 4 });

/** What was earned over time, by lsMETIS and by delegations. Before there is something to draw it says what will be. */
export function EarnedChart({ account, liquid, pending }: Props) {
  const words = portfolioCopy.earned;
  const now = useChainTime();
  const writeTime = useDateWriter(now);
  const points = useEarnedOverTime(account, liquid);
  if (!points || now === undefined) return null;
  const last = points.at(-1);
  if (!last || points.length < 3) {
    return (
      <Section title={words.title} note={pending ? words.toClaim(write(pending)) : undefined}>
        <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
      </Section>
    );
  }
  const save = () => {
    const url = URL.createObjectURL(new Blob([earnedFile(points)], { type: 'text/csv' }));
    const link = Object.assign(document.createElement('a'), {
      href: url,
      download: `metis-blitz-rewards-${account.toLowerCase()}.csv`,
    });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1_000);
  };
  return (
    <Section
      title={words.title}
      note={pending ? words.toClaim(write(pending)) : words.note}
      action={
        <Button tone="text" size="small" onClick={save}>
          {words.csv}
        </Button>
      }
    >
      <PairChart
        points={points}
        first={{ name: words.liquid, colour: 'accent' }}
        second={{ name: words.delegated, colour: 'info' }}
        now={now}
        write={write}
        writeTime={writeTime}
        title={words.axis}
        label={words.label(write(last.first), write(last.second))}
        time={words.time}
        height={180}
      />
    </Section>
  );
}
