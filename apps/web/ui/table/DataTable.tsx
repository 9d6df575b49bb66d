'use client';

import type { DataTableProps } from './dataTableProps.ts';
import { useDense } from './density.ts';
import { ListRows } from './ListRows.tsx';
import { sortRows } from './sortRows.ts';
import { TableRows } from './TableRows.tsx';
import { useWide } from './useWide.ts';

/** A table on wide screens, a list of rows with the figures that matter on narrow ones. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const wide = useWide();
  const dense = useDense();
  const { rows, columns, sort, empty } = props;
  if (rows?.length === 0 && empty) return empty;
  const sorted = rows && sortRows(rows, columns, sort);
  const drawn = { ...props, rows: sorted, dense: dense || props.dense === true };
  return wide ? <TableRows {...drawn} /> : <ListRows {...drawn} />;
}
