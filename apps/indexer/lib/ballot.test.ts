import { encodePacked } from 'viem';
import { expect, test } from 'vitest';
import { ballot } from './ballot.ts';

const params = encodePacked(['uint128', 'uint128', 'uint128'], [1n, 2n ** 128n - 1n, 3n]);

test.each([
  ['against', 0, { against: 7n, for: 0n, abstain: 0n }],
  ['for', 1, { against: 0n, for: 7n, abstain: 0n }],
  ['abstain', 2, { against: 0n, for: 0n, abstain: 7n }],
])('a plain vote %s gives its whole weight', (_, support, expected) => {
  expect(ballot(support, 7n)).toEqual(expected);
});

test('a split vote says how much goes where', () => {
  expect(ballot(255, 9n, params)).toEqual({ against: 1n, for: 2n ** 128n - 1n, abstain: 3n });
});

test('parameters of another length are not a split', () => {
  expect(ballot(255, 9n, '0x01')).toEqual({ against: 0n, for: 0n, abstain: 0n });
  expect(ballot(1, 9n, params)).toEqual({ against: 0n, for: 9n, abstain: 0n });
});
