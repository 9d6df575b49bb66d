import type { Vault } from '@metis-blitz/sdk/reads';

type Price = Pick<Vault, 'rateRay'>;

const ray = 10n ** 27n;

/** lsMETIS for `assets` at the price that was read, rounded down. What is signed asks the chain again. */
export const sharesFor = ({ rateRay }: Price, assets: bigint): bigint => (assets * ray) / rateRay;

/** METIS that `shares` are worth at the price that was read, rounded down. */
export const assetsOf = ({ rateRay }: Price, shares: bigint): bigint => (shares * rateRay) / ray;

/** The least that is accepted when one expects `amount`: a tenth of a per cent less. */
export const least = (amount: bigint): bigint => amount - amount / 1_000n;

/** Gas of a stake, generously: of it "Max" leaves enough to sign. */
export const STAKE_GAS = 400_000n;

/** How far ahead a projection can look, in seconds. */
export const horizons = {
  month: 30 * 86_400,
  quarter: 91 * 86_400,
  year: 365 * 86_400,
  years: 3 * 365 * 86_400,
} as const;

export type Horizon = keyof typeof horizons;

export const horizonNames = ['month', 'quarter', 'year', 'years'] as const satisfies readonly Horizon[];

/** What `assets` would earn in `seconds` at a realised yearly rate, simple, rounded down. In wei of METIS. */
export const earnedIn = (assets: bigint, aprBps: number | bigint, seconds: number): bigint =>
  (assets * BigInt(aprBps) * BigInt(seconds)) / (10_000n * BigInt(horizons.year));
