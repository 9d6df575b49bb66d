import type { ReactNode } from 'react';
import type { Column, Sort } from './column.ts';

/** What a table is told; its wide and its narrow form take the same. */
export interface DataTableProps<Row> {
  /** What the table holds, for a screen reader. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  /** undefined: being read. */
  readonly rows: readonly Row[] | undefined;
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort | undefined;
  readonly onSort?: (sort: Sort) => void;
  /** Where a row leads. It opens by a click anywhere on it, and by Enter on its name. */
  readonly open?: { readonly href: (row: Row) => string; readonly go: (href: string) => void };
  /** Rows that are mine carry the accent edge. */
  readonly own?: (row: Row) => boolean;
  /** Narrow rows, whatever one has chosen: for tables of many. */
  readonly dense?: boolean;
  /** Stands in place of rows when there are none. */
  readonly empty?: ReactNode;
}
