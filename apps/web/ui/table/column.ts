import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** `point`: figures, aligned on the decimal point (give every figure of a column the same digits). @default 'start' */
  readonly align?: 'start' | 'point';
  /** What the column is sorted by; a column without it cannot be sorted. */
  readonly sortBy?: (row: Row) => bigint | number | string;
  /**
   * Its place in a list row on narrow screens: the name, one of the two figures that matter, a line of detail, or none.
   * @default 'none'
   */
  readonly narrow?: 'title' | 'figure' | 'detail' | 'none';
}

export interface Sort {
  readonly id: string;
  readonly direction: 'ascending' | 'descending';
}
