import { formatUnits } from 'viem';
import type { PairPoint } from '../../ui/chart/pairPath.ts';

const HEAD = 'time,unix_seconds,lsmetis_wei,lsmetis_metis,delegations_wei,delegations_metis';

/** The drawn line as a table file: moments in UTC, amounts in wei and in METIS. */
export function earnedFile(points: readonly PairPoint[]): string {
  const rows = points.map(({ at, first, second }) =>
    [
      new Date(at * 1000).toISOString(),
      at,
      first,
      formatUnits(first, 18),
      second,
      formatUnits(second, 18),
    ].join(),
  );
  return `${[HEAD, ...rows].join('\r\n')}\r\n`;
}
