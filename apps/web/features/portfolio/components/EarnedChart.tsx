'use client';

import type { Address } from 'viem';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { PairChart } from '../../../ui/chart/PairChart.tsx';
import type { PairPoint } from '../../../ui/chart/pairPath.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { useDateWriter } from '../../../ui/time/useDateWriter.tsx';
import { portfolioCopy } from '../copy.ts';
import { earnedFile } from '../earnedFile.ts';
import { useEarnedOverTime } from '../hooks/useEarnedOverTime.ts';
import { useRewardsFile } from '../hooks/useRewards.ts';

interface Props {
  readonly account: Address;
  /** Worth of the lsMETIS held, by the chain, in wei of METIS. undefined: being read. */
  readonly liquid: bigint | undefined;
}

/** What was earned over time, by lsMETIS and by delegations. Before there is something to draw it says what will be. */
export function EarnedChart({ account, liquid }: Props) {
  const words = portfolioCopy.earned;
  const points = useEarnedOverTime(account, liquid);
  if (typeof points === 'object' && points.length > 2) return <Drawn account={account} points={points} />;
  return (
    <Section title={words.title} note={words.note}>
      <NotDrawn why={typeof points === 'object' ? 'empty' : points} />
    </Section>
  );
}

function NotDrawn({ why }: { readonly why: 'empty' | 'gone' | 'long' | undefined }) {
  const words = portfolioCopy.earned;
  if (why === undefined) return <Skeleton width="100%" height="15rem" />;
  if (why === 'empty') return <EmptyState title={words.empty}>{words.emptyText}</EmptyState>;
  return <Notice word={portfolioCopy.history.indexWord}>{words[why]}</Notice>;
}

const write = (wei: bigint) => formatAmount(wei, { digits: 4 });

function Drawn({ account, points }: { readonly account: Address; readonly points: readonly PairPoint[] }) {
  const words = portfolioCopy.earned;
  const now = useChainTime();
  const writeTime = useDateWriter(now);
  const file = useRewardsFile(account);
  const last = points.at(-1);
  if (!last || now === undefined) return null;
  const save = () => {
    const url = URL.createObjectURL(new Blob([earnedFile(points)], { type: 'text/csv' }));
    const link = Object.assign(document.createElement('a'), {
      href: url,
      download: `metis-blitz-earned-${account.toLowerCase()}.csv`,
    });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1_000);
  };
  return (
    <Section
      title={words.title}
      note={words.note}
      action={
        <span className="flex flex-wrap items-baseline gap-x-5 text-13">
          {file && (
            <a href={file} download className="link">
              {words.epochsCsv}
            </a>
          )}
          <Button tone="text" size="small" onClick={save}>
            {words.csv}
          </Button>
        </span>
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
