/** A moment with the figures of both lines, in any unit that both share. */
export interface PairPoint {
  /** Unix seconds. */
  readonly at: number;
  readonly first: bigint;
  readonly second: bigint;
}

export interface PairBox {
  /** The window that is drawn, unix seconds. */
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly height: number;
  /** A figure that must be in sight as well. */
  readonly guide?: bigint | undefined;
}

/** Where a moment and a figure stand in the box. 0 is always in sight. Only for drawing. */
export function placePair(points: readonly PairPoint[], { from, to, width, height, guide }: PairBox) {
  const values = [0n, guide ?? 0n, ...points.flatMap(({ first, second }) => [first, second])];
  const low = values.reduce((one, two) => (one < two ? one : two));
  const high = values.reduce((one, two) => (one > two ? one : two));
  const span = high - low || 1n;
  const time = Math.max(1, to - from);
  return {
    x: (at: number) => round((Math.min(Math.max(at, from), to) - from) * (width / time)),
    y: (value: bigint) => round(height - (Number(((value - low) * 10_000n) / span) / 10_000) * height),
  };
}

/**
 * A stepped line through one of the figures.
 * @param points oldest first
 * @param until where the last figure still holds, unix seconds
 * @returns the path, empty without points
 */
export function pairPath(
  points: readonly PairPoint[],
  line: 'first' | 'second',
  until: number,
  { x, y }: ReturnType<typeof placePair>,
): string {
  const steps = points.map((point, index) =>
    index === 0 ? `M${x(point.at)} ${y(point[line])}` : `H${x(point.at)}V${y(point[line])}`,
  );
  return steps.length === 0 ? '' : `${steps.join('')}H${x(until)}`;
}

const round = (length: number) => Math.round(length * 10) / 10;
