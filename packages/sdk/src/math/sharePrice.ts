import { RAY } from '../units/constants.ts';
import { type Assets, assets, type Ray, ray, type Shares, shares } from '../units/units.ts';
import { mulDivDown, mulDivUp } from './mulDiv.ts';

/*
 * contracts/src/vault/libraries/SharePrice.sol, name for name: the price of lsMETIS as the fraction it comes from, so
 * that entries and exits are rounded once, in the direction of the name.
 */

/** What all lsMETIS, queued shares included, is worth together. */
export interface Price {
  /** Wei of METIS. */
  assets: bigint;
  /** Wei of lsMETIS. */
  shares: bigint;
}

/** Favours those who stay. */
export function toAssetsDown(price: Price, amount: Shares): Assets {
  return assets(mulDivDown(amount, price.assets, price.shares));
}

/** Favours those who are in. */
export function toAssetsUp(price: Price, amount: Shares): Assets {
  return assets(mulDivUp(amount, price.assets, price.shares));
}

/** Favours those who are in. Worthless shares cannot be bought. */
export function toSharesDown(price: Price, amount: Assets): Shares {
  return shares(price.assets === 0n ? 0n : mulDivDown(amount, price.shares, price.assets));
}

/** Favours those who stay. */
export function toSharesUp(price: Price, amount: Assets): Shares {
  return shares(price.assets === 0n ? 0n : mulDivUp(amount, price.shares, price.assets));
}

/** METIS per lsMETIS in RAY. */
export function rateRayDown(price: Price): Ray {
  return ray(mulDivDown(price.assets, RAY, price.shares));
}
