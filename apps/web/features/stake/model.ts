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

/** What `assets` would earn in a year at a realised rate, simple, rounded down. In wei of METIS. */
export const yearOf = (assets: bigint, aprBps: number | bigint): bigint =>
  (assets * BigInt(aprBps)) / 10_000n;
