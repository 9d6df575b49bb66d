import clsx from 'clsx';

export type StatusTone = 'earn' | 'wait' | 'loss' | 'info' | 'quiet' | 'yours';

/** Shapes differ as well as colours: full, ring, square, diamond, bar. */
const shapes: Readonly<Record<StatusTone, string>> = {
  earn: 'rounded-full bg-earn',
  wait: 'rounded-full border-2 border-wait',
  loss: 'bg-loss',
  info: 'rotate-45 bg-info',
  quiet: 'h-0.5 bg-muted',
  yours: 'rounded-[2px] bg-accent',
};

/** A state in one word, with a shape of its own. */
export function StatusChip({ tone, children }: { readonly tone: StatusTone; readonly children: string }) {
  return (
    <span className="inline-flex items-center gap-2 rounded-full border border-line py-0.5 pr-2.5 pl-2 text-13 whitespace-nowrap">
      <span aria-hidden="true" className={clsx('w-2 shrink-0', tone !== 'quiet' && 'h-2', shapes[tone])} />
      {children}
    </span>
  );
}
