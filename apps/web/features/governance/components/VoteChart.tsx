'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { EpochTicks } from '../../../ui/epoch/EpochTicks.tsx';
import { formatDateTime } from '../../../ui/time/formatDateTime.ts';
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

const width = 1_000;
const height = 150;
const looks = { for: 'stroke-earn', against: 'stroke-loss' } as const;
const sides = ['for', 'against'] as const;

/** For and Against as stepped lines over the window of the vote, with the quorum as a dashed one. */
export function VoteChart({ proposal: { voteStart, voteEnd, quorum }, points, now }: Props) {
  const words = useCopy(votesCopy).chart;
  const names = useCopy(governanceCopy).sides;
  const last = points.at(-1);
  if (!last || points.length < 2) return null;

  const tops = [last.for, last.against, quorum ?? 0n];
  const top = tops.reduce((one, two) => (one > two ? one : two)) || 1n;
  const seen = Math.min(Math.max(now, last.at), voteEnd);
  const x = (at: number) => Math.round(((at - voteStart) / Math.max(1, voteEnd - voteStart)) * width);
  const y = (value: bigint) => height - Math.round((Number((value * 10_000n) / top) / 10_000) * height);
  const line = (side: (typeof sides)[number]) =>
    `${points.reduce((path, point, index) => `${path}${index === 0 ? 'M' : 'H'}${x(point.at)}${index === 0 ? ' ' : 'V'}${y(point[side])}`, '')}H${x(seen)}`;
  const whole = (wei: bigint) => formatAmount(wei, { digits: 0 });

  return (
    <figure className="m-0 grid gap-2">
      <figcaption className="flex flex-wrap justify-between gap-x-4 text-13 text-muted">
        <span>{words.title}</span>
        <span className="flex flex-wrap gap-x-4">
          {sides.map((side) => (
            <span key={side} className="inline-flex items-center gap-1.5">
              <span
                aria-hidden="true"
                className={side === 'for' ? 'h-0.5 w-4 bg-earn' : 'h-0.5 w-4 bg-loss'}
              />
              {names[side]} {whole(last[side])}
            </span>
          ))}
          {quorum !== null && <span>┄ {words.quorum(whole(quorum))}</span>}
        </span>
      </figcaption>
      <div role="img" aria-label={words.label(whole(last.for), whole(last.against))} style={{ height }}>
        <svg
          viewBox={`0 -4 ${width} ${height + 8}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          className="h-full w-full overflow-visible"
        >
          {quorum !== null && (
            <line
              x1={0}
              x2={width}
              y1={y(quorum)}
              y2={y(quorum)}
              strokeDasharray="4 4"
              vectorEffect="non-scaling-stroke"
              className="stroke-muted"
            />
          )}
          {sides.map((side) => (
            <path
              key={side}
              d={line(side)}
              fill="none"
              strokeWidth={2}
              vectorEffect="non-scaling-stroke"
              className={looks[side]}
            />
          ))}
        </svg>
      </div>
      <div className="h-3">
        <EpochTicks done={Math.min(1, Math.max(0, (now - voteStart) / Math.max(1, voteEnd - voteStart)))} />
      </div>
      <div className="flex justify-between text-13 text-muted" aria-hidden="true">
        <span>{formatDateTime(voteStart, now)}</span>
        <span>{formatDateTime(voteEnd, now)}</span>
      </div>
      <div className="sr-only">
        <table>
          <caption>{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.time}</th>
              <th scope="col">{names.for}</th>
              <th scope="col">{names.against}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: several votes may share a second
              <tr key={index}>
                <td>{formatDateTime(point.at, now)}</td>
                <td>{whole(point.for)}</td>
                <td>{whole(point.against)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
