'use client';

import type { ReactNode } from 'react';
import { pageCopy } from '../pageCopy.ts';

const words = pageCopy.change;

interface Change {
  readonly label: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
}

/** Figures before and after, for a flow's summary. */
export function BeforeAfter({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <table className="w-full">
      <thead className="text-13 text-muted">
        <tr>
          <th scope="col" className="pb-1 text-left font-regular">
            <span className="sr-only">{words.what}</span>
          </th>
          <th scope="col" className="pb-1 text-right font-regular">
            {words.now}
          </th>
          <th scope="col" className="pb-1 text-right font-regular">
            {words.after}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-y border-line">
        {changes.map(({ label, before, after }) => (
          <tr key={label}>
            <th scope="row" className="py-2.5 pr-3 text-left font-regular text-muted">
              {label}
            </th>
            <td className="py-2.5 text-right [&_time]:whitespace-nowrap">{before}</td>
            <td className="py-2.5 pl-3 text-right font-strong [&_time]:whitespace-nowrap">{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
