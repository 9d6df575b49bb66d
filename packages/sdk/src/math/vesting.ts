import { type Assets, assets } from '../units/units.ts';

/*
 * contracts/src/vault/libraries/VestingLib.sol, name for name: profit counts little by little, in a straight line.
 */

export interface Vesting {
  /** Wei of METIS, unvested at `since`. */
  amount: bigint;
  /** Unix seconds. */
  since: number;
  until: number;
}

/** Rounded up: profit is never counted early. @param at unix seconds */
export function unvestedUp({ amount, since, until }: Vesting, at: number): Assets {
  if (at >= until) return assets(0n);
  const [left, whole] = [BigInt(until - at), BigInt(until - since)];
  return assets((amount * left + whole - 1n) / whole);
}

/**
 * Profit added: the new end is the mean of both ends, weighted by amounts, rounded down.
 * @param period seconds over which fresh profit vests
 */
export function extend(current: Vesting, added: bigint, period: number, at: number): Vesting {
  const unvested = unvestedUp(current, at);
  if (added === 0n) return { amount: unvested, since: at, until: unvested === 0n ? at : current.until };
  const left = unvested === 0n ? 0n : BigInt(current.until - at);
  const amount = unvested + added;
  return {
    amount,
    since: at,
    until: at + Number((unvested * left + added * BigInt(period)) / amount),
  };
}
