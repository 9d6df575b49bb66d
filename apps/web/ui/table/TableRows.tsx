'use client';

import clsx from 'clsx';
import { uiCopy } from '../copy/uiCopy.ts';
import { Skeleton } from '../feedback/Skeleton.tsx';
import type { Column, Sort } from './column.ts';
import type { DataTableProps } from './dataTableProps.ts';
import { openRow, RowLink } from './RowLink.tsx';
import { nextSort } from './sortRows.ts';

export function TableRows<Row>({
  caption,
  columns,
  rows,
  rowKey,
  sort,
  onSort,
  open,
  own,
  dense,
}: DataTableProps<Row>) {
  const pad = dense ? 'py-1.5' : 'py-3';
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead className="sticky top-[calc(var(--strip)+3.5rem)] z-10 bg-paper">
        <tr>
          {columns.map((column) => (
            <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-b border-line">
        {rows === undefined
          ? [0, 1, 2, 3, 4].map((line) => (
              <tr key={line}>
                {columns.map((column) => (
                  <td key={column.id} className={cellLook(column, pad)}>
                    <Skeleton width={column.align === 'point' ? '7ch' : '10ch'} />
                  </td>
                ))}
              </tr>
            ))
          : rows.map((row) => (
              <tr
                key={rowKey(row)}
                onClick={openRow(open, row)}
                className={clsx(
                  open && 'cursor-pointer hover:bg-sunken',
                  own?.(row) &&
                    '[&>td:first-child]:relative [&>td:first-child]:before:absolute [&>td:first-child]:before:inset-y-0 [&>td:first-child]:before:-left-3 [&>td:first-child]:before:w-0.5 [&>td:first-child]:before:bg-accent',
                )}
              >
                {columns.map((column) => (
                  <td key={column.id} className={cellLook(column, pad)}>
                    {open && column.narrow === 'title' ? (
                      <RowLink row={row} open={open}>
                        {column.cell(row)}
                      </RowLink>
                    ) : (
                      column.cell(row)
                    )}
                  </td>
                ))}
              </tr>
            ))}
      </tbody>
    </table>
  );
}

const cellLook = <Row,>(column: Column<Row>, pad: string) =>
  clsx(
    pad,
    'px-1.5 xl:px-3 align-baseline first:pl-0 last:pr-0',
    column.align === 'point' && 'text-right whitespace-nowrap',
  );

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
}

function HeadCell<Row>({ column, sort, onSort }: HeadProps<Row>) {
  const words = uiCopy.sorted;
  const sorted = sort?.id === column.id ? sort.direction : undefined;
  return (
    <th
      scope="col"
      aria-sort={sorted}
      className={clsx(
        'border-b border-line px-1.5 xl:px-3 py-2 text-13 font-regular text-muted first:pl-0 last:pr-0',
        column.align === 'point' ? 'text-right' : 'text-left',
      )}
    >
      {column.sortBy && onSort ? (
        <button
          type="button"
          onClick={() => onSort(nextSort(sort, column.id))}
          className={clsx(
            'inline-flex items-center gap-1 hover:text-ink',
            // The sign stands before the name of figures, so that the name ends where they end.
            column.align === 'point' && 'flex-row-reverse text-right',
            sorted && 'font-strong text-ink',
          )}
        >
          {column.header}
          <span aria-hidden="true" className={clsx('text-accent', !sorted && 'opacity-0')}>
            {sorted === 'ascending' ? '↑' : '↓'}
          </span>
          {sorted && <span className="sr-only">, {words[sorted]}</span>}
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
