import { BPS } from '../units/constants.ts';
import { type Assets, assets, type Bps, bps } from '../units/units.ts';
import { mulDivDown, mulDivUp } from './mulDiv.ts';

/*
 * contracts/src/vault/libraries/ExitFee.sol, name for name: the price of leaving at once rises in a straight line from
 * `lowest` with a full buffer to `highest` with an empty one.
 */

/** Favours the leaver by less than a basis point. `free` and `target` in wei of METIS, the rest in basis points. */
export function rateBpsDown({
  free,
  target,
  lowest,
  highest,
}: {
  free: bigint;
  target: bigint;
  lowest: Bps;
  highest: Bps;
}): Bps {
  if (free >= target) return lowest;
  return bps(lowest + mulDivDown(highest - lowest, target - free, target));
}

/** What a leaver gets of `gross`; the fee is rounded up. */
export function netDown(gross: Assets, feeBps: Bps): Assets {
  return assets(gross - mulDivUp(gross, feeBps, BPS));
}

/** The least whose net is `net`. */
export function grossUp(net: Assets, feeBps: Bps): Assets {
  return assets(mulDivUp(net, BPS, BPS - feeBps));
}

/** The most whose net is not above `net`, or a wei less. */
export function grossDown(net: Assets, feeBps: Bps): Assets {
  return assets(mulDivDown(net, BPS, BPS - feeBps));
}
