import { expect, it } from 'vitest';
import { pairPath, placePair } from './pairPath.ts';

const points = [
  { at: 0, first: 0n, second: 0n },
  { at: 50, first: 10n, second: -10n },
];
const box = { from: 0, to: 100, width: 200, height: 40 };

it('steps both lines around nothing, and goes on until now', () => {
  const place = placePair(points, box);
  expect(pairPath(points, 'first', 75, place)).toBe('M0 20H100V0H150');
  expect(pairPath(points, 'second', 75, place)).toBe('M0 20H100V40H150');
});

it('keeps a guide in sight, and what is outside the window at its edge', () => {
  const { x, y } = placePair(points, { ...box, guide: 30n });
  expect(y(30n)).toBe(0);
  expect([x(-5), x(500)]).toEqual([0, 200]);
});

it('draws nothing of nothing', () => {
  expect(pairPath([], 'first', 1, placePair([], box))).toBe('');
});
