import type { ReactNode } from 'react';

interface Fact {
  readonly label: string;
  /** What stands before the name: the colour it has in a bar. */
  readonly sign?: ReactNode;
  readonly value: ReactNode;
  /** A quiet line under the value. */
  readonly note?: ReactNode;
}

/** Names and values, aligned, one under the other. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="divide-y divide-line">
      {facts.map(({ label, sign, value, note }) => (
        <div key={label} className="flex items-baseline justify-between gap-6 py-2.5">
          <dt className="min-w-20 text-muted">
            {sign}
            {label}
          </dt>
          <dd className="text-right">
            {value}
            {note && <span className="block text-13 text-muted">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
