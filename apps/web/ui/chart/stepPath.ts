/** A point of a line: time in unix seconds, value in any unit that all points share. */
export interface Point {
  readonly at: number;
  readonly value: bigint;
}

/**
 * Where a point stands in a box of `width` × `height`; only for drawing.
 * @param floor value at the foot; the lowest of the points unless told
 */
export function place(points: readonly Point[], width: number, height: number, floor?: bigint) {
  const [first, last] = [points[0], points.at(-1)];
  const values = points.map(({ value }) => value).toSorted((one, two) => (one < two ? -1 : 1));
  const [low = 0n, high = 0n] = [floor ?? values[0], values.at(-1)];
  const span = high - low || 1n;
  const from = first?.at ?? 0;
  const time = Math.max(1, (last?.at ?? 0) - from);
  return {
    x: (at: number) => round(((at - from) / time) * width),
    y: (value: bigint) => round(height - (Number(((value - low) * 10_000n) / span) / 10_000) * height),
  };
}

/**
 * A stepped line through points, oldest first, in a box of `width` × `height`. Only for drawing.
 * @param floor as of `place`
 * @returns the path, empty with fewer than two points
 */
export function stepPath(points: readonly Point[], width: number, height: number, floor?: bigint): string {
  if (points.length < 2) return '';
  const { x, y } = place(points, width, height, floor);
  return points.reduce(
    (path, { at, value }, index) => (index === 0 ? `M${x(at)} ${y(value)}` : `${path}H${x(at)}V${y(value)}`),
    '',
  );
}

const round = (length: number) => Math.round(length * 10) / 10;
