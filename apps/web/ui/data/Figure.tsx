import clsx from 'clsx';
import type { ReactNode } from 'react';

interface Props {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly note?: ReactNode;
  /** @default 'medium' */
  readonly size?: 'medium' | 'large';
}

/** A figure that a page stands on, with what it is and where it comes from. */
export function Figure({ label, children, note, size = 'medium' }: Props) {
  return (
    <div className="grid min-w-0 content-start gap-0.5">
      <p className="text-13 text-muted">{label}</p>
      <p
        data-figure=""
        className={clsx(
          'font-strong [&_data]:whitespace-normal [&_.unit]:font-regular [&_.unit]:tracking-normal',
          size === 'large' ? 'text-48 [&_.unit]:text-20' : 'text-26 [&_.unit]:text-15',
        )}
      >
        {children}
      </p>
      {note && <p className="text-13 text-muted">{note}</p>}
    </div>
  );
}

interface FiguresProps {
  readonly children: ReactNode;
  /** They are long: one a row on a phone. */
  readonly wide?: boolean;
  /** So many a row where four or six do not fit into one: none is left alone in the last. */
  readonly even?: 2 | 3;
}

const evenly = {
  2: 'sm:max-[72rem]:grid sm:max-[72rem]:grid-cols-2',
  3: 'sm:max-[88rem]:grid sm:max-[88rem]:grid-cols-3',
};

/** Figures side by side, set apart by hairlines. */
export function Figures({ children, wide, even }: FiguresProps) {
  return (
    // The hairline of whatever begins a row lies outside: rows that wrap line up with the first.
    <div className="sm:overflow-x-clip">
      <div
        className={clsx(
          even && evenly[even],
          wide ? 'grid-cols-1' : 'grid-cols-[repeat(auto-fit,minmax(10rem,1fr))]',
          'grid gap-x-6 gap-y-6 sm:-ml-[calc(1.5rem+1px)] sm:flex sm:flex-wrap sm:gap-x-0 sm:[&>*]:border-l sm:[&>*]:border-line sm:[&>*]:px-6',
        )}
      >
        {children}
      </div>
    </div>
  );
}
