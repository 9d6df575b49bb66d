import { expect, test } from 'vitest';
import { bloomOf } from './bloomOf.ts';

test('no logs, no bits', () => {
  expect(bloomOf([])).toBe(`0x${'00'.repeat(256)}`);
});

test('an address sets the three bits that its hash names', () => {
  // keccak256 of it begins 5380c7b7ae81: bits 896, 1975 and 1665.
  const bits = [0x5380, 0xc7b7, 0xae81].map((pair) => pair & 2_047);
  const bloom = BigInt(bloomOf([{ address: `0x${'00'.repeat(20)}`, topics: [] }]));
  expect(bloom).toBe(bits.reduce((sum, bit) => sum | (1n << BigInt(bit)), 0n));
});
