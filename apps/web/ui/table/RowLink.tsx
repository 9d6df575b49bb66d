'use client';

import type { MouseEvent, ReactNode } from 'react';
import { pathIn } from '../copy/language.ts';
import type { DataTableProps } from './dataTableProps.ts';

type Open<Row> = NonNullable<DataTableProps<Row>['open']>;

/** The name of a row as the link that the whole row follows. */
export function RowLink<Row>({
  row,
  open,
  children,
}: {
  readonly row: Row;
  readonly open: Open<Row>;
  readonly children: ReactNode;
}) {
  const href = open.href(row);
  const follow = (event: MouseEvent) => {
    event.stopPropagation();
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open.go(href);
  };
  return (
    <a href={pathIn(href)} onClick={follow} className="font-strong text-ink hover:text-accent">
      {children}
    </a>
  );
}

/** Follows a row on a click that is not meant for something inside it, and is not the end of a selection. */
export function openRow<Row>(open: Open<Row> | undefined, row: Row) {
  if (!open) return undefined;
  return (event: MouseEvent<HTMLElement>) => {
    const inside = (event.target as HTMLElement).closest('a, button, input, label');
    if (inside || getSelection()?.toString()) return;
    open.go(open.href(row));
  };
}
