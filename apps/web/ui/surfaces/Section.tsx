import clsx from 'clsx';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** One line beside or below the title. */
  readonly note?: ReactNode;
  /** Something to do with the whole section, at the right. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
  readonly className?: string;
}

/** A part of a page under a hairline, with its heading. */
export function Section({ title, note, action, children, id, className }: Props) {
  return (
    <section id={id} className={clsx('border-t border-line pt-5', className)}>
      <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-20">{title}</h2>
        {action}
        {note && <p className="w-full text-15 text-muted">{note}</p>}
      </div>
      {children}
    </section>
  );
}
