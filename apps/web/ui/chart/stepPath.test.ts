import { expect, it } from 'vitest';
import { stepPath } from './stepPath.ts';

it('steps from point to point', () => {
  const points = [
    { at: 0, value: 10n },
    { at: 50, value: 15n },
    { at: 100, value: 20n },
  ];
  expect(stepPath(points, 200, 40)).toBe('M0 40H100V20H200V0');
});

it('draws a flat line at the foot, and nothing of one point', () => {
  expect(
    stepPath(
      [
        { at: 1, value: 5n },
        { at: 2, value: 5n },
      ],
      10,
      4,
    ),
  ).toBe('M0 4H10V4');
  expect(stepPath([{ at: 1, value: 5n }], 10, 4)).toBe('');
});

it('stands on a floor of its own where one is told', () => {
  const points = [
    { at: 0, value: 10n },
    { at: 10, value: 5n },
  ];
  expect(stepPath(points, 10, 10, 0n)).toBe('M0 0H10V5');
});
