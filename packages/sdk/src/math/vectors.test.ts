import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assets, bps, ray, shares } from '../units/units.ts';
import * as rayMath from './rayMath.ts';

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

const twins: Record<string, Record<string, (row: Row) => bigint>> = {
  rayMath: {
    toAssetsDown: (row) => rayMath.toAssetsDown(shares(at(row, 'shares')), ray(at(row, 'priceRay'))),
    toAssetsUp: (row) => rayMath.toAssetsUp(shares(at(row, 'shares')), ray(at(row, 'priceRay'))),
    toSharesDown: (row) => rayMath.toSharesDown(assets(at(row, 'assets')), ray(at(row, 'priceRay'))),
    toSharesUp: (row) => rayMath.toSharesUp(assets(at(row, 'assets')), ray(at(row, 'priceRay'))),
    bpsDown: (row) => rayMath.bpsDown(assets(at(row, 'assets')), bps(at(row, 'bps'))),
    wadDown: (row) => rayMath.wadDown(assets(at(row, 'assets')), at(row, 'fractionWad')),
  },
};

describe.each(Object.entries(twins))('%s', (file, functions) => {
  test.each(Object.entries(functions))('%s answers as in Solidity', (table, twin) => {
    for (const row of rows(file, table)) expect(twin(row), JSON.stringify(row, String)).toBe(row.expected);
  });
});
