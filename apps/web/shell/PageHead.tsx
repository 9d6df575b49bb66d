import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** One sentence: what this page is for. */
  readonly lead?: ReactNode;
}

/** The head of a page: its title, and in one sentence what it is for. */
export function PageHead({ title, lead }: Props) {
  return (
    <div className="max-w-prose">
      <h1 className="text-26 text-balance sm:text-34">{title}</h1>
      {lead && <p className="mt-3 text-15 text-pretty sm:text-17 text-muted">{lead}</p>}
    </div>
  );
}
