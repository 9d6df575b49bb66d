'use client';

import clsx from 'clsx';
import { Skeleton } from '../feedback/Skeleton.tsx';
import type { DataTableProps } from './dataTableProps.ts';
import { openRow, RowLink } from './RowLink.tsx';

/** The table as a list: name and detail at the left, the two figures that matter at the right. */
export function ListRows<Row>({ caption, columns, rows, rowKey, open, own, dense }: DataTableProps<Row>) {
  const placed = (narrow: string) => columns.filter((column) => column.narrow === narrow);
  if (rows === undefined) {
    return (
      <div className="divide-y divide-line border-y border-line">
        {[0, 1, 2, 3].map((line) => (
          <div key={line} className="flex justify-between py-4">
            <Skeleton width="12ch" />
            <Skeleton width="8ch" />
          </div>
        ))}
      </div>
    );
  }
  return (
    <ul aria-label={caption} className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the row's name is the link for the keyboard
        <li
          key={rowKey(row)}
          onClick={openRow(open, row)}
          className={clsx(
            'flex items-start justify-between gap-4',
            dense ? 'py-2' : 'py-3.5',
            own?.(row) && 'border-l-2 border-l-accent pl-3',
          )}
        >
          <div className="min-w-0">
            {placed('title').map((column) => (
              <div key={column.id}>
                {open ? (
                  <RowLink row={row} open={open}>
                    {column.cell(row)}
                  </RowLink>
                ) : (
                  <span className="font-strong">{column.cell(row)}</span>
                )}
              </div>
            ))}
            <div className="text-13 text-muted sm:flex sm:flex-wrap sm:items-center sm:gap-x-5">
              {placed('detail').map((column) => (
                <div key={column.id} className="mt-0.5">
                  {column.cell(row)}
                </div>
              ))}
            </div>
          </div>
          <dl className="shrink-0 text-right">
            {placed('figure')
              .slice(0, 2)
              .map((column, place) => (
                <div
                  key={column.id}
                  className={place === 0 ? '' : 'flex items-baseline justify-end gap-1.5 text-13 text-muted'}
                >
                  {/* The first figure is what the list is about; the second needs its name. */}
                  <dt className={place === 0 ? 'sr-only' : ''}>{column.header}</dt>
                  <dd>{column.cell(row)}</dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
