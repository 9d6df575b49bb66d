import { BPS, RAY, WAD } from '../units/constants.ts';
import { type Assets, assets, type Bps, type Ray, type Shares, shares } from '../units/units.ts';
import { mulDivDown, mulDivUp } from './mulDiv.ts';

/*
 * contracts/src/shared/math/RayMath.sol, name for name. Proved against it by packages/testing/vectors/rayMath.json,
 * which a test of each language reads.
 */

/** Favours those who stay: a leaver never takes a wei of theirs. */
export function toAssetsDown(amount: Shares, price: Ray): Assets {
  return assets(mulDivDown(amount, price, RAY));
}

/** Favours those who stay: who asks for shares pays the broken wei. */
export function toAssetsUp(amount: Shares, price: Ray): Assets {
  return assets(mulDivUp(amount, price, RAY));
}

/** Favours those who are in: a joiner never gets a share too many. */
export function toSharesDown(amount: Assets, price: Ray): Shares {
  return shares(mulDivDown(amount, RAY, price));
}

/** Favours those who stay: who asks for assets burns the broken share. */
export function toSharesUp(amount: Assets, price: Ray): Shares {
  return shares(mulDivUp(amount, RAY, price));
}

/** A fee or a cut, rounded down: favours who pays it. */
export function bpsDown(amount: Assets, cut: Bps): Assets {
  return assets(mulDivDown(amount, cut, BPS));
}

/** A fraction in WAD, rounded down: favours who is cut. */
export function wadDown(amount: Assets, fractionWad: bigint): Assets {
  return assets(mulDivDown(amount, fractionWad, WAD));
}
