'use client';

import type { DataTableProps } from './dataTableProps.ts';
import { ListRows } from './ListRows.tsx';
import { sortRows } from './sortRows.ts';
import { TableRows } from './TableRows.tsx';
import { useWide } from './useWide.ts';

/** A table on wide screens, a list of rows with the figures that matter on narrow ones. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const wide = useWide();
  const { rows, columns, sort, empty } = props;
  if (rows?.length === 0 && empty) return empty;
  const sorted = rows && sortRows(rows, columns, sort);
  return wide ? <TableRows {...props} rows={sorted} /> : <ListRows {...props} rows={sorted} />;
}
