import { readFileSync } from 'node:fs';
import { toHex } from 'viem';
import { describe, expect, test } from 'vitest';
import { assets, bps, ray, shares } from '../units/units.ts';
import * as exitFee from './exitFee.ts';
import * as rayMath from './rayMath.ts';
import * as requestId from './requestId.ts';
import * as sharePrice from './sharePrice.ts';
import { type Cut, slashCut } from './slashCut.ts';
import { unlockAt } from './unlockAt.ts';
import * as vesting from './vesting.ts';

/* The vectors that contracts/test/unit/shared/Vectors.t.sol reads too. */

type Row = Record<string, bigint>;

function rows(file: string, table: string): Row[] {
  const url = new URL(`../../../testing/vectors/${file}.json`, import.meta.url);
  const columns = (JSON.parse(readFileSync(url, 'utf8')) as Record<string, Record<string, string[]>>)[table];
  if (!columns?.expected?.length) throw new Error(`No rows in ${file}.${table}.`);
  return columns.expected.map((_, index) =>
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, BigInt(column[index] ?? '')])),
  );
}

const at = (row: Row, name: string): bigint => {
  const value = row[name];
  if (value === undefined) throw new Error(`No column ${name}.`);
  return value;
};

const price = (row: Row) => ({ assets: at(row, 'priceAssets'), shares: at(row, 'priceShares') });
const fee = (row: Row) => bps(at(row, 'feeBps'));
const slashed = (row: Row): Cut =>
  slashCut({
    bond: at(row, 'bond'),
    leaving: at(row, 'leaving'),
    delegated: at(row, 'delegated'),
    fractionWad: at(row, 'fractionWad'),
  });
const profit = (row: Row) => ({
  amount: at(row, 'amount'),
  since: Number(at(row, 'since')),
  until: Number(at(row, 'until')),
});
const extended = (row: Row) =>
  vesting.extend(profit(row), at(row, 'added'), Number(at(row, 'period')), Number(at(row, 'at')));
const unlock = (row: Row) =>
  BigInt(
    unlockAt({
      at: Number(at(row, 'at')),
      unbondingPeriod: Number(at(row, 'period')),
      bucketSize: Number(at(row, 'bucketSize')),
    }),
  );

const twins: Record<string, Record<string, (row: Row) => bigint>> = {
  rayMath: {
    toAssetsDown: (row) => rayMath.toAssetsDown(shares(at(row, 'shares')), ray(at(row, 'priceRay'))),
    toAssetsUp: (row) => rayMath.toAssetsUp(shares(at(row, 'shares')), ray(at(row, 'priceRay'))),
    toSharesDown: (row) => rayMath.toSharesDown(assets(at(row, 'assets')), ray(at(row, 'priceRay'))),
    toSharesUp: (row) => rayMath.toSharesUp(assets(at(row, 'assets')), ray(at(row, 'priceRay'))),
    bpsDown: (row) => rayMath.bpsDown(assets(at(row, 'assets')), bps(at(row, 'bps'))),
    wadDown: (row) => rayMath.wadDown(assets(at(row, 'assets')), at(row, 'fractionWad')),
  },
  sharePrice: {
    toAssetsDown: (row) => sharePrice.toAssetsDown(price(row), shares(at(row, 'shares'))),
    toAssetsUp: (row) => sharePrice.toAssetsUp(price(row), shares(at(row, 'shares'))),
    toSharesDown: (row) => sharePrice.toSharesDown(price(row), assets(at(row, 'assets'))),
    toSharesUp: (row) => sharePrice.toSharesUp(price(row), assets(at(row, 'assets'))),
    rateRayDown: (row) => sharePrice.rateRayDown(price(row)),
  },
  exitFee: {
    rateBpsDown: (row) =>
      exitFee.rateBpsDown({
        free: at(row, 'free'),
        target: at(row, 'target'),
        lowest: bps(at(row, 'lowest')),
        highest: bps(at(row, 'highest')),
      }),
    netDown: (row) => exitFee.netDown(assets(at(row, 'gross')), fee(row)),
    grossUp: (row) => exitFee.grossUp(assets(at(row, 'net')), fee(row)),
    grossDown: (row) => exitFee.grossDown(assets(at(row, 'net')), fee(row)),
  },
  vesting: {
    unvestedUp: (row) => vesting.unvestedUp(profit(row), Number(at(row, 'at'))),
    extendAmount: (row) => extended(row).amount,
    extendUntil: (row) => BigInt(extended(row).until),
  },
  slashMath: {
    total: (row) => slashed(row).total,
    fromBond: (row) => slashed(row).fromBond,
    fromLeaving: (row) => slashed(row).fromLeaving,
    fromDelegators: (row) => slashed(row).fromDelegators,
  },
  unbonding: {
    unlockOf: unlock,
    unlockOfBuckets: unlock,
    pack: (row) =>
      requestId.pack({
        owner: toHex(at(row, 'owner'), { size: 20 }),
        id: at(row, 'id'),
        unlockAt: Number(at(row, 'unlockAt')),
      }),
  },
};

describe.each(Object.entries(twins))('%s', (file, functions) => {
  test.each(Object.entries(functions))('%s answers as in Solidity', (table, twin) => {
    for (const row of rows(file, table)) expect(twin(row), JSON.stringify(row, String)).toBe(row.expected);
  });
});

test('unpack undoes pack', () => {
  const parts = {
    owner: '0x00000000000000000000000000000000DeaDBeef',
    id: 7n,
    unlockAt: 1_700_000_000,
  } as const;
  expect(requestId.unpack(requestId.pack(parts))).toEqual(parts);
});
