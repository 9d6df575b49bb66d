'use client';

import type { TxRecord } from '../model/txRecord.ts';
import { pillText } from './pillText.ts';

interface Props {
  readonly records: readonly TxRecord[];
  readonly onOpen: (id: string) => void;
}

/** What is under way while its sheet is closed. */
export function PendingPill({ records, onOpen }: Props) {
  if (records.length === 0) return null;
  return (
    <ul className="fixed bottom-[calc(4.75rem+env(safe-area-inset-bottom))] left-4 z-30 grid max-w-[calc(100vw-2rem)] gap-2 lg:bottom-6 lg:left-6">
      {records.map((record) => (
        <li key={record.id}>
          <button
            type="button"
            onClick={() => onOpen(record.id)}
            className="rising flex max-w-full items-center gap-3 rounded-full border border-line bg-surface py-2 pr-4 pl-3 text-13 shadow-float hover:bg-sunken"
          >
            <span
              aria-hidden="true"
              className="breathing size-2 shrink-0 rounded-full border-2 border-wait"
            />
            <span className="truncate">
              <span className="font-strong">{record.title}</span>
              <span className="text-muted"> · {pillText(record)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
