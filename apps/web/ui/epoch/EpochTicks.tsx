interface Props {
  /** How much of the stretch is over, 0 to 1. undefined while it is not known: the ruler is there, nothing on it. */
  readonly done?: number | undefined;
  /** Marks on the ruler. @default 100 */
  readonly count?: number;
}

/** The ruler of the epoch line: a mark for each part of a stretch of time, every tenth longer, those over in accent. */
export function EpochTicks({ done, count = 100 }: Props) {
  const over = done === undefined ? 0 : Math.min(count, Math.floor(done * count));
  return (
    <svg
      viewBox={`0 0 ${count} 12`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="block h-full w-full text-edge [shape-rendering:crispEdges]"
    >
      {Array.from({ length: count }, (_, index) => {
        const now = done !== undefined && index === over;
        const height = now ? 12 : index % 10 === 0 ? 8 : 4;
        return (
          <line
            // biome-ignore lint/suspicious/noArrayIndexKey: marks never move
            key={index}
            x1={index + 0.5}
            x2={index + 0.5}
            y1={0}
            y2={height}
            vectorEffect="non-scaling-stroke"
            strokeWidth={now ? 2 : 1}
            className={now ? 'stroke-accent breathing' : index < over ? 'stroke-accent' : 'stroke-edge/60'}
          />
        );
      })}
    </svg>
  );
}
