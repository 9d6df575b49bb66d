import type { IndexerData } from '@metis-blitz/sdk/indexer';

/** Seconds that a rise is spoken of. */
export const RISE_MEMORY = 90 * 86_400;

export interface CommissionRise {
  /** Basis points: the lowest that was in force in that time. */
  readonly fromBps: number;
  /** Basis points: what is in force now. */
  readonly toBps: number;
  /** Unix seconds: when the last rise took effect. */
  readonly at: number;
}

/**
 * Whether a sequencer's commission of now is above one of the last ninety days. One that takes delegations at a low
 * commission and then raises it is what a newcomer cannot see in the figure of today.
 * @param now chain time, unix seconds
 */
export function commissionRise(
  commissions: IndexerData<'sequencer'>['commissions'],
  now: number,
): CommissionRise | undefined {
  const past = commissions
    .filter(({ effectiveAt }) => effectiveAt <= now)
    .toSorted((one, two) => one.effectiveAt - two.effectiveAt);
  const current = past.at(-1);
  if (!current) return undefined;
  // What was in force when the time began counts too: the last one before it.
  const begin = past.findLastIndex(({ effectiveAt }) => effectiveAt <= now - RISE_MEMORY);
  const remembered = past.slice(Math.max(0, begin));
  const fromBps = Math.min(...remembered.map(({ bps }) => bps));
  if (current.bps <= fromBps) return undefined;
  const rises = remembered.filter(({ bps }, place) => place > 0 && bps > (remembered[place - 1]?.bps ?? bps));
  return { fromBps, toBps: current.bps, at: rises.at(-1)?.effectiveAt ?? current.effectiveAt };
}
