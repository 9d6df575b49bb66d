'use client';

import { type PointerEvent, type ReactNode, useState } from 'react';
import { EpochTicks } from '../epoch/EpochTicks.tsx';
import { ChartTable } from './ChartTable.tsx';
import { type PairPoint, pairPath, placePair } from './pairPath.ts';

/** Colours of a line. The second line is also broken, so that colour is not what tells them apart. */
const strokes = { accent: 'stroke-accent', info: 'stroke-info', earn: 'stroke-earn', loss: 'stroke-loss' };

export interface PairLine {
  readonly name: string;
  readonly colour: keyof typeof strokes;
}

interface Props {
  /** Oldest first, two or more. */
  readonly points: readonly PairPoint[];
  readonly first: PairLine;
  readonly second: PairLine;
  /** The window that is drawn, unix seconds; what lies behind `now` is empty. @default from the first point to `now` */
  readonly window?: { readonly from: number; readonly to: number };
  /** Chain time in unix seconds. */
  readonly now: number;
  /** A figure that is drawn across, with its name. */
  readonly guide?: { readonly value: bigint; readonly name: string } | undefined;
  readonly write: (value: bigint) => string;
  readonly writeTime: (at: number) => ReactNode;
  readonly title: string;
  /** What the lines are, with their ends, for a screen reader. */
  readonly label: string;
  /** Heading of the column of moments. */
  readonly time: string;
  /** In px. @default 160 */
  readonly height?: number;
}

const width = 1_000;
/** A piece of a line, beside its name. */
const sample = 'M0 1H16';

/** Two stepped lines on the epoch line: named with their figures, exact under the pointer, a table for readers. */
export function PairChart(props: Props) {
  const { points, first, second, now, guide, write, writeTime, title, label, height = 160 } = props;
  const [held, setHeld] = useState<PairPoint>();
  const [start, end] = [points[0], points.at(-1)];
  if (!start || !end || points.length < 2) return null;

  const { from, to } = props.window ?? { from: start.at, to: Math.max(now, end.at) };
  const until = Math.min(Math.max(now, end.at), to);
  const place = placePair(points, { from, to, width, height, guide: guide?.value });
  const { x, y } = place;
  const hold = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = from + ((event.clientX - box.left) / box.width) * (to - from);
    setHeld(points.findLast((point) => point.at <= at) ?? start);
  };
  const shown = held ?? end;
  return (
    <figure className="m-0 grid gap-2">
      <figcaption className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-13 text-muted">
        <span>{held ? writeTime(held.at) : title}</span>
        <span className="flex flex-wrap gap-x-5 gap-y-1" aria-hidden="true">
          <Name line={first}>{write(shown.first)}</Name>
          <Name line={second} broken>
            {write(shown.second)}
          </Name>
          {guide && (
            <span>
              ┄ {guide.name} {write(guide.value)}
            </span>
          )}
        </span>
      </figcaption>
      <div
        role="img"
        aria-label={label}
        className="touch-pan-y"
        style={{ height }}
        onPointerMove={hold}
        onPointerDown={hold}
        onPointerLeave={() => setHeld(undefined)}
      >
        <svg
          viewBox={`0 -4 ${width} ${height + 8}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          className="h-full w-full overflow-visible"
        >
          {[y(0n), ...(guide ? [y(guide.value)] : [])].map((across, index) => (
            <line
              key={index === 0 ? 'nothing' : 'guide'}
              x1={0}
              x2={width}
              y1={across}
              y2={across}
              {...(index === 0 ? {} : { strokeDasharray: '2 4' })}
              vectorEffect="non-scaling-stroke"
              className={index === 0 ? 'stroke-line' : 'stroke-muted'}
            />
          ))}
          <Line path={pairPath(points, 'second', until, place)} colour={second.colour} broken />
          <Line path={pairPath(points, 'first', until, place)} colour={first.colour} />
          {held && (
            <line
              x1={x(held.at)}
              x2={x(held.at)}
              y1={-4}
              y2={height + 4}
              vectorEffect="non-scaling-stroke"
              className="stroke-ink"
            />
          )}
        </svg>
      </div>
      <div className="h-3">
        <EpochTicks done={x(held ? held.at : until) / width} />
      </div>
      <div className="flex justify-between text-13 text-muted" aria-hidden="true">
        <span>{writeTime(from)}</span>
        <span>{writeTime(to)}</span>
      </div>
      <ChartTable
        {...{ points, write, writeTime, label }}
        time={props.time}
        first={first.name}
        second={second.name}
      />
    </figure>
  );
}

interface Drawn {
  readonly colour: PairLine['colour'];
  readonly broken?: boolean;
}

function Line({ path, colour, broken }: Drawn & { readonly path: string }) {
  return (
    <path
      d={path}
      fill="none"
      strokeWidth={2}
      {...(broken ? { strokeDasharray: '6 3' } : {})}
      vectorEffect="non-scaling-stroke"
      className={strokes[colour]}
    />
  );
}

function Name({
  line,
  broken,
  children,
}: {
  readonly line: PairLine;
  readonly broken?: boolean;
  readonly children: string;
}) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg viewBox="0 0 16 2" width={16} height={2} aria-hidden="true" className="overflow-visible">
        <Line path={sample} colour={line.colour} {...(broken ? { broken } : {})} />
      </svg>
      {line.name} <span className="text-ink">{children}</span>
    </span>
  );
}
