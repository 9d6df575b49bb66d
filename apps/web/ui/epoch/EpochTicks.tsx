interface Props {
  /** How much of the stretch is over, 0 to 1. undefined while it is not known: the ruler is there, nothing on it. */
  readonly done?: number | undefined;
  /** Marks on the ruler. @default 100 */
  readonly count?: number;
}

/** The ruler of the epoch line: a mark for each part of a stretch of time, every tenth longer, those over in accent. */
export function EpochTicks({ done, count = 100 }: Props) {
  const over = done === undefined ? 0 : Math.min(count, Math.floor(done * count));
  const rest = done === undefined ? 0 : over + 1;
  return (
    <svg
      viewBox={`0 0 ${count} 12`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="block h-full w-full text-edge [shape-rendering:crispEdges] [&>*]:[vector-effect:non-scaling-stroke]"
    >
      <path d={marks(0, over)} className="stroke-accent" />
      <path d={marks(rest, count)} className="stroke-edge/60" />
      {done !== undefined && over < count && (
        <path d={`M${over + 0.5} 0V12`} strokeWidth={2} className="stroke-accent breathing" />
      )}
    </svg>
  );
}

/** Marks of one colour are one line: a ruler stands in every page, and is drawn anew with every block. */
function marks(from: number, to: number): string {
  const indices = Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
  return indices.map((index) => `M${index + 0.5} 0V${index % 10 === 0 ? 8 : 4}`).join('');
}
