import { expect, test } from 'vitest';
import { RAY } from './assetsOf.ts';
import { managedAssets, rateRayAt, type VaultBooks, withProfit } from './vaultBooks.ts';

const books: VaultBooks = {
  buffer: 40n,
  routedActive: 50n,
  routedUnbonding: 20n,
  supply: 90n,
  queuedShares: 10n,
  unvested: 10n,
  vestingSince: 1_000n,
  vestingUntil: 1_100n,
};

test('profit counts little by little, rounded against the impatient', () => {
  expect(managedAssets(books, 1_000n)).toBe(100n);
  expect(managedAssets(books, 1_001n)).toBe(100n);
  expect(managedAssets(books, 1_050n)).toBe(105n);
  expect(managedAssets(books, 9_999n)).toBe(110n);
});

test('the rate is what all shares are worth, those in the queue included', () => {
  expect(rateRayAt(books, 1_000n)).toBe(RAY);
  expect(rateRayAt(books, 1_100n)).toBe((RAY * 11n) / 10n);
  expect(rateRayAt({ ...books, supply: 0n, queuedShares: 0n }, 1_000n)).toBe(0n);
});

test('new profit moves the end to the mean of both ends', () => {
  const more = withProfit({ ...books, buffer: 45n }, 5n, 200n, 1_050n);
  expect(more).toMatchObject({ unvested: 10n, vestingSince: 1_050n, vestingUntil: 1_175n });
  expect(managedAssets(more, 1_050n)).toBe(managedAssets(books, 1_050n));
});

test('no profit changes nothing, not even the moment that vesting is counted from', () => {
  expect(withProfit(books, 0n, 200n, 1_050n)).toBe(books);
});
