import clsx from 'clsx';
import type { ReactNode } from 'react';

interface Props {
  /** Says what is inside, with how much of it: "3 finished grants". */
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Its words are small, as what is beside it. */
  readonly small?: boolean;
  readonly className?: string;
}

/** Something most people need not see, one step away. The browser's own, so find-in-page opens it. */
export function Fold({ title, children, small, className }: Props) {
  return (
    <details className={clsx('group', className)}>
      <summary
        className={clsx(
          'flex min-h-6 cursor-pointer list-none items-baseline gap-2 text-muted hover:text-ink [&::-webkit-details-marker]:hidden',
          small ? 'text-13' : 'text-15',
        )}
      >
        <span aria-hidden="true" className="transition-transform group-open:rotate-45">
          +
        </span>
        {title}
      </summary>
      <div className={small ? 'mt-2 text-13' : 'mt-4'}>{children}</div>
    </details>
  );
}
