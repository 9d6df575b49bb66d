'use client';

import { type PointerEvent, type ReactNode, useState } from 'react';
import { EpochTicks } from '../epoch/EpochTicks.tsx';
import { ChartTable } from './ChartTable.tsx';
import { type Point, place, stepPath } from './stepPath.ts';

interface Props {
  /** Oldest first, two or more. */
  readonly points: readonly Point[];
  readonly write: (value: bigint) => string;
  readonly writeTime: (at: number) => ReactNode;
  /** What the line is, with its ends, for a screen reader. */
  readonly label: string;
  readonly columns: { readonly time: string; readonly value: string };
  /** The value at the foot, where a line that falls must not look as if all were lost. @default the lowest */
  readonly floor?: bigint;
  /** In px. @default 160 */
  readonly height?: number;
}

const width = 1_000;

/** A stepped area on the epoch line: ends labelled, exact values under the pointer, the same as a table for readers. */
export function StepChart({ points, write, writeTime, label, columns, floor, height = 160 }: Props) {
  const [held, setHeld] = useState<Point>();
  const path = stepPath(points, width, height, floor);
  const [first, last] = [points[0], points.at(-1)];
  if (!path || !first || !last) return null;

  const { x, y } = place(points, width, height, floor);
  const hold = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = first.at + ((event.clientX - box.left) / box.width) * (last.at - first.at);
    setHeld(points.findLast((point) => point.at <= at) ?? first);
  };
  const shown = held ?? last;
  return (
    <figure className="relative m-0 grid gap-1">
      <figcaption className="flex items-baseline justify-between text-13 text-muted" aria-hidden="true">
        <span>{held && writeTime(held.at)}</span>
        <span className="font-strong text-ink">{write(shown.value)}</span>
      </figcaption>
      <div
        role="img"
        aria-label={label}
        className="relative touch-pan-y"
        style={{ height }}
        onPointerMove={hold}
        onPointerLeave={() => setHeld(undefined)}
      >
        <svg
          viewBox={`0 -4 ${width} ${height + 4}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          className="h-full w-full"
        >
          <path d={`${path}V${height}H0Z`} className="fill-accent-wash" />
          <path
            d={path}
            fill="none"
            strokeWidth={2}
            vectorEffect="non-scaling-stroke"
            className="stroke-accent"
          />
          {held && (
            <line
              x1={x(held.at)}
              x2={x(held.at)}
              y1={-4}
              y2={height}
              vectorEffect="non-scaling-stroke"
              className="stroke-ink"
            />
          )}
        </svg>
        <span
          aria-hidden="true"
          className="absolute size-2 -translate-1/2 rounded-full bg-accent outline-2 outline-paper"
          style={{ left: `${x(shown.at) / 10}%`, top: `${((y(shown.value) + 4) / (height + 4)) * 100}%` }}
        />
      </div>
      <div className="h-3">
        <EpochTicks done={held ? x(held.at) / width : 1} />
      </div>
      <div className="flex justify-between text-13 text-muted" aria-hidden="true">
        <span>
          {writeTime(first.at)} · {write(first.value)}
        </span>
        <span>{writeTime(last.at)}</span>
      </div>
      <ChartTable {...{ points, write, writeTime, label }} time={columns.time} first={columns.value} />
    </figure>
  );
}
