import clsx from 'clsx';

interface Props {
  /** 0 to 1. undefined: not known. */
  readonly done: number | undefined;
  /** What goes on here, for a screen reader: "Unbonding, 9 of 21 days". */
  readonly label: string;
  /** Parts of the stretch. @default 24 */
  readonly marks?: number;
  readonly tone?: 'accent' | 'wait' | 'earn' | 'loss' | 'muted';
  /** Thresholds on the stretch, 0 to 1: a quorum, a cliff. */
  readonly at?: readonly number[];
}

const strokes = {
  accent: 'bg-accent',
  wait: 'bg-wait',
  earn: 'bg-earn',
  loss: 'bg-loss',
  muted: 'bg-muted',
} as const;

/** The epoch line in the small: a stretch of time, or of a sum, with what is over of it. */
export function ProgressLine({ done, label, marks = 24, tone = 'accent', at = [] }: Props) {
  const share = Math.min(1, Math.max(0, done ?? 0));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={done === undefined ? undefined : Math.floor(share * 100)}
      className="relative h-3 w-full"
    >
      <div aria-hidden="true" className="absolute inset-x-0 bottom-0 flex h-1.5 justify-between">
        {Array.from({ length: marks + 1 }, (_, mark) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: marks never move
            key={mark}
            className={clsx('w-px bg-edge/50', mark % 6 === 0 ? 'h-full' : 'h-1/2 self-end')}
          />
        ))}
      </div>
      <div aria-hidden="true" className="absolute inset-x-0 bottom-0 h-px bg-line" />
      <div
        aria-hidden="true"
        className={clsx('absolute bottom-0 left-0 h-[3px] transition-[width]', strokes[tone])}
        style={{ width: `${share * 100}%` }}
      />
      {at.map((threshold) => (
        <span
          key={threshold}
          aria-hidden="true"
          className="absolute bottom-0 h-3 w-0.5 bg-ink"
          style={{ left: `${threshold * 100}%` }}
        />
      ))}
    </div>
  );
}
