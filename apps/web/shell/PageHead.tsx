import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** One sentence: what this page is for. */
  readonly lead?: ReactNode;
  /** The one thing to do on a page that has no form; at the right, as everywhere. */
  readonly action?: ReactNode;
}

/** The head of a page: its title, and in one sentence what it is for. */
export function PageHead({ title, lead, action }: Props) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-5">
      <div className="max-w-prose">
        <h1 className="text-26 text-balance sm:text-34">{title}</h1>
        {lead && <p className="mt-3 text-15 text-pretty sm:text-17 text-muted">{lead}</p>}
      </div>
      {action}
    </div>
  );
}
