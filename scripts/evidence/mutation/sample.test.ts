import { expect, it } from 'vitest';
import { sample } from './sample.ts';

const ALL = [...Array(50).keys()];

it('picks the same by the same seed, others by another, none twice', () => {
  expect(sample(ALL, 10, 7)).toEqual(sample(ALL, 10, 7));
  expect(sample(ALL, 10, 7)).not.toEqual(sample(ALL, 10, 8));
  expect(new Set(sample(ALL, 50, 7)).size).toBe(50);
  expect(sample(ALL, 60, 7)).toHaveLength(50);
});
