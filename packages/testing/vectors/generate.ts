import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/*
 * Shared vectors: the same questions and answers for Solidity (contracts/test/unit/shared/Vectors.t.sol) and for
 * TypeScript (packages/sdk/src/math/vectors.test.ts). The answers are computed here from the definition, by exact
 * fractions, so each language is held against the definition and not against the other's habits.
 *
 * One file a library, one table a function: a column for each argument and `expected`, decimal text.
 */

type Column = readonly bigint[];
export type Table = Readonly<Record<string, Column>>;

const RAY = 10n ** 27n;
const WAD = 10n ** 18n;
const BPS = 10_000n;

/** The same numbers on every run: xorshift over 64 bits. */
let seed = 0x9e3779b97f4a7c15n;
function random(limit: bigint): bigint {
  let value = 0n;
  for (let words = 0; words < 4; words++) {
    seed ^= (seed << 13n) & 0xffffffffffffffffn;
    seed ^= seed >> 7n;
    seed ^= (seed << 17n) & 0xffffffffffffffffn;
    value = (value << 64n) | seed;
  }
  return value % limit;
}

const floor = (numerator: bigint, denominator: bigint) => numerator / denominator;
const ceil = (numerator: bigint, denominator: bigint) => (numerator + denominator - 1n) / denominator;

const pick = <T>(items: readonly T[]): T => items[Number(random(BigInt(items.length)))] as T;
const ROWS = 64;
const edgeAmounts = [0n, 1n, 2n, 3n, WAD - 1n, WAD, WAD + 1n, 2n ** 112n - 1n];
const edgePrices = [1n, RAY / 3n, RAY - 1n, RAY, RAY + 1n, 3n * RAY];

/** Mostly amounts that occur, among them the edges. */
const amount = () => (random(4n) === 0n ? pick(edgeAmounts) : random(10n ** (1n + random(28n))));
const price = () => (random(4n) === 0n ? pick(edgePrices) : RAY / 2n + random(RAY));

function table<Name extends string>(
  arguments_: () => Record<Name, bigint>,
  expected: (row: Record<Name, bigint>) => bigint,
): Table {
  const rows = Array.from({ length: ROWS }, arguments_);
  const names = Object.keys(rows[0] as object) as Name[];
  const columns = names.map((name) => [name, rows.map((row) => row[name])] as const);
  return Object.fromEntries([...columns, ['expected', rows.map(expected)]]);
}

/** What all shares are worth together; shares are never none, as the seed is dead. */
const whole = () => ({ priceAssets: 1n + amount(), priceShares: WAD + amount() });
const min = (a: bigint, b: bigint) => (a < b ? a : b);

const slash = () => ({
  bond: amount() % 2n ** 96n,
  leaving: amount() % 2n ** 96n,
  delegated: amount(),
  fractionWad: random(WAD / 10n + 1n),
});
type Slash = ReturnType<typeof slash>;
const cut = (row: Slash) => floor((row.bond + row.leaving + row.delegated) * row.fractionWad, WAD);
const fromLeaving = (row: Slash) => min(cut(row), row.leaving);
const fromBond = (row: Slash) => min(cut(row) - fromLeaving(row), row.bond);

const vesting = () => {
  const since = 1_700_000_000n + random(10n ** 6n);
  const until = since + 1n + random(30n * 86_400n);
  return { amount: amount(), since, until, at: since + random(until - since + 86_400n) };
};
type Vested = ReturnType<typeof vesting>;
const unvested = (row: Vested) =>
  row.at >= row.until ? 0n : ceil(row.amount * (row.until - row.at), row.until - row.since);
const extension = () => ({ ...vesting(), added: 1n + amount(), period: 1n + random(30n * 86_400n) });

const sharesAtPrice = () => ({ shares: amount(), priceRay: price() });
const assetsAtPrice = () => ({ assets: amount(), priceRay: price() });

export const files: Readonly<Record<string, Readonly<Record<string, Table>>>> = {
  rayMath: {
    toAssetsDown: table(sharesAtPrice, (row) => floor(row.shares * row.priceRay, RAY)),
    toAssetsUp: table(sharesAtPrice, (row) => ceil(row.shares * row.priceRay, RAY)),
    toSharesDown: table(assetsAtPrice, (row) => floor(row.assets * RAY, row.priceRay)),
    toSharesUp: table(assetsAtPrice, (row) => ceil(row.assets * RAY, row.priceRay)),
    bpsDown: table(
      () => ({ assets: amount(), bps: random(BPS + 1n) }),
      (row) => floor(row.assets * row.bps, BPS),
    ),
    wadDown: table(
      () => ({ assets: amount(), fractionWad: random(WAD + 1n) }),
      (row) => floor(row.assets * row.fractionWad, WAD),
    ),
  },
  sharePrice: {
    toAssetsDown: table(
      () => ({ shares: amount(), ...whole() }),
      (row) => floor(row.shares * row.priceAssets, row.priceShares),
    ),
    toAssetsUp: table(
      () => ({ shares: amount(), ...whole() }),
      (row) => ceil(row.shares * row.priceAssets, row.priceShares),
    ),
    toSharesDown: table(
      () => ({ assets: amount(), ...whole() }),
      (row) => floor(row.assets * row.priceShares, row.priceAssets),
    ),
    toSharesUp: table(
      () => ({ assets: amount(), ...whole() }),
      (row) => ceil(row.assets * row.priceShares, row.priceAssets),
    ),
    rateRayDown: table(whole, (row) => floor(row.priceAssets * RAY, row.priceShares)),
  },
  exitFee: {
    rateBpsDown: table(
      () => {
        const lowest = random(100n);
        return { free: amount(), target: 1n + amount(), lowest, highest: lowest + random(101n) };
      },
      ({ free, target, lowest, highest }) =>
        free >= target ? lowest : lowest + floor((highest - lowest) * (target - free), target),
    ),
    netDown: table(
      () => ({ gross: amount(), feeBps: random(201n) }),
      (row) => floor(row.gross * (BPS - row.feeBps), BPS),
    ),
    grossUp: table(
      () => ({ net: amount(), feeBps: random(201n) }),
      (row) => ceil(row.net * BPS, BPS - row.feeBps),
    ),
    grossDown: table(
      () => ({ net: amount(), feeBps: random(201n) }),
      (row) => floor(row.net * BPS, BPS - row.feeBps),
    ),
  },
  vesting: {
    unvestedUp: table(vesting, unvested),
    extendAmount: table(extension, (row) => unvested(row) + row.added),
    extendUntil: table(extension, (row) => {
      const left = unvested(row) === 0n ? 0n : row.until - row.at;
      return row.at + floor(unvested(row) * left + row.added * row.period, unvested(row) + row.added);
    }),
  },
  slashMath: {
    total: table(slash, cut),
    fromBond: table(slash, fromBond),
    fromLeaving: table(slash, fromLeaving),
    fromDelegators: table(slash, (row) => cut(row) - fromBond(row) - fromLeaving(row)),
  },
  unbonding: {
    unlockOf: table(
      () => ({
        at: 1_700_000_000n + random(10n ** 9n),
        period: 210n + 21n * random(10n ** 5n),
        bucketSize: 1n,
      }),
      (row) => row.at + row.period,
    ),
    unlockOfBuckets: table(
      () => {
        const bucketSize = 1n + random(86_400n);
        return { at: 1_700_000_000n + random(10n ** 9n), period: 21n * bucketSize, bucketSize };
      },
      (row) => ceil(row.at + row.period, row.bucketSize) * row.bucketSize,
    ),
    pack: table(
      () => ({ owner: random(2n ** 160n), id: random(2n ** 48n), unlockAt: random(2n ** 48n) }),
      (row) => row.owner * 2n ** 96n + row.id * 2n ** 48n + row.unlockAt,
    ),
  },
};

export function render(tables: Readonly<Record<string, Table>>): string {
  const text = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value);
  return `${JSON.stringify(tables, text, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, tables] of Object.entries(files)) {
    writeFileSync(new URL(`./${name}.json`, import.meta.url), render(tables));
  }
}
