'use client';

import { memo, type ReactNode, useDeferredValue } from 'react';
import type { PairPoint } from './pairPath.ts';
import type { Point } from './stepPath.ts';

interface Props {
  readonly points: readonly (Point | PairPoint)[];
  readonly label: string;
  /** Headings of the columns. */
  readonly time: string;
  readonly first: string;
  /** Of the second line, where there is one. */
  readonly second?: string;
  readonly write: (value: bigint) => string;
  readonly writeTime: (at: number) => ReactNode;
}

const none: Props['points'] = [];

const figuresOf = (point: Point | PairPoint) =>
  'value' in point ? [point.value] : [point.first, point.second];

/** The same figures as a table, for those who hear the page. Written after what is seen, and not with every tick. */
export const ChartTable = memo(({ points, label, time, first, second, write, writeTime }: Props) => {
  const rows = useDeferredValue(points, none);
  return (
    // A table keeps its own height whatever it is told: it is the box around it that is hidden.
    <div className="sr-only">
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            {[time, first, ...(second ? [second] : [])].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((point, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: several points may share a second
            <tr key={index}>
              <td>{writeTime(point.at)}</td>
              {figuresOf(point).map((figure, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a line stands always in its column
                <td key={place}>{write(figure)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
