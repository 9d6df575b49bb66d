'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { PairChart } from '../../../ui/chart/PairChart.tsx';
import { useDateWriter } from '../../../ui/time/useDateWriter.tsx';
import { governanceCopy } from '../copy.ts';
import type { VotePoint } from '../voteModel.ts';
import { votesCopy } from '../votesCopy.ts';

interface Props {
  readonly proposal: Pick<Proposal, 'voteStart' | 'voteEnd' | 'quorum'>;
  /** Oldest first. */
  readonly points: readonly VotePoint[];
  /** Chain time in unix seconds. */
  readonly now: number;
}

const whole = (wei: bigint) => formatAmount(wei, { digits: 0 });

/** For and Against over the window of the vote, with the quorum across. */
export function VoteChart({ proposal: { voteStart, voteEnd, quorum }, points, now }: Props) {
  const words = votesCopy.chart;
  const names = governanceCopy.sides;
  const writeTime = useDateWriter(now);
  const last = points.at(-1);
  if (!last) return null;
  return (
    <PairChart
      points={points.map(({ at, for: first, against: second }) => ({ at, first, second }))}
      first={{ name: names.for, colour: 'earn' }}
      second={{ name: names.against, colour: 'loss' }}
      window={{ from: voteStart, to: voteEnd }}
      now={now}
      guide={quorum === null ? undefined : { value: quorum, name: words.quorumName }}
      write={whole}
      writeTime={writeTime}
      title={words.title}
      label={words.label(whole(last.for), whole(last.against))}
      time={words.time}
      height={150}
    />
  );
}
