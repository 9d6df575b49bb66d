'use client';

import { memo, type ReactNode, useDeferredValue } from 'react';
import type { Point } from './stepPath.ts';

interface Props {
  readonly points: readonly Point[];
  readonly label: string;
  /** Headings of the columns. */
  readonly time: string;
  readonly value: string;
  readonly write: (value: bigint) => string;
  readonly writeTime: (at: number) => ReactNode;
}

const none: readonly Point[] = [];

/** The points of a line as a table, for those who hear the page. Written after what is seen, and not with every tick. */
export const PointTable = memo(({ points, label, time, value, write, writeTime }: Props) => {
  const rows = useDeferredValue(points, none);
  return (
    // A table keeps its own height whatever it is told: it is the box around it that is hidden.
    <div className="sr-only">
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{time}</th>
            <th scope="col">{value}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((point) => (
            <tr key={`${point.at} ${point.value}`}>
              <td>{writeTime(point.at)}</td>
              <td>{write(point.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
