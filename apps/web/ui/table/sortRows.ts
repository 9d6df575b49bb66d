import type { Column, Sort } from './column.ts';

/** @returns the rows in the order of `sort`; equal ones keep theirs. Without a column to sort by, as they came. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | undefined,
): readonly Row[] {
  const by = columns.find((column) => column.id === sort?.id)?.sortBy;
  if (!by || !sort) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => sign * compare(by(a), by(b)));
}

function compare(a: bigint | number | string, b: bigint | number | string): number {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'en', { numeric: true });
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A first press on a column sorts the largest first, the second one turns it over. */
export function nextSort(current: Sort | undefined, id: string): Sort {
  return {
    id,
    direction: current?.id === id && current.direction === 'descending' ? 'ascending' : 'descending',
  };
}
