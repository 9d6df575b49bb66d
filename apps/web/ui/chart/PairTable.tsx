import type { ReactNode } from 'react';
import type { PairPoint } from './pairPath.ts';

interface Props {
  readonly points: readonly PairPoint[];
  readonly label: string;
  readonly heads: readonly [time: string, first: string, second: string];
  readonly write: (value: bigint) => string;
  readonly writeTime: (at: number) => ReactNode;
}

/** The same figures as a table, for those who hear the page. */
export function PairTable({ points, label, heads, write, writeTime }: Props) {
  return (
    // A table keeps its own height whatever it is told: it is the box around it that is hidden.
    <div className="sr-only">
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: several points may share a second
            <tr key={index}>
              <td>{writeTime(point.at)}</td>
              <td>{write(point.first)}</td>
              <td>{write(point.second)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
