import type { Sequencer } from '@metis-blitz/sdk/reads';

/** Limits that one can filter by, in basis points. */
export const commissionLimits = [300, 500, 800, 1_000, 1_500] as const;
export const uptimeLimits = [9_900, 9_500, 9_000, 8_000] as const;

/** Most sequencers side by side: more columns cannot be read. */
export const COMPARE_MOST = 4;

export interface Filter {
  readonly search: string;
  readonly onlyOpen: boolean;
  readonly onlyFull: boolean;
  /** Basis points; undefined: any. */
  readonly mostCommission?: number | undefined;
  /** Basis points; undefined: any. One whose uptime is not known is not among them. */
  readonly leastUptime?: number | undefined;
  /** Ids that the account delegates to; undefined: all are asked for. */
  readonly among?: ReadonlySet<bigint> | undefined;
}

/** Sequencers that match what was typed, by name or by a key of theirs, and what else is asked for. */
export function filterSequencers<
  Row extends { readonly name: string; readonly uptimeBps: number | null | undefined } & Pick<
    Sequencer,
    'id' | 'operator' | 'signer' | 'room' | 'isFull' | 'commissionBps'
  >,
>(
  rows: readonly Row[],
  { search, onlyOpen, onlyFull, mostCommission, leastUptime, among }: Filter,
): readonly Row[] {
  const wanted = search.trim().toLowerCase();
  return rows.filter(
    ({ id, name, operator, signer, room, isFull, commissionBps, uptimeBps }) =>
      (!onlyOpen || room > 0n) &&
      (!onlyFull || isFull) &&
      (mostCommission === undefined || commissionBps <= mostCommission) &&
      (leastUptime === undefined || (uptimeBps ?? -1) >= leastUptime) &&
      (!among || among.has(id)) &&
      [name, operator, signer].some((text) => text.toLowerCase().includes(wanted)),
  );
}

/** Ticks a sequencer or takes its tick away; the one ticked first makes room when there are too many. */
export function toggleCompared(compared: readonly string[], id: string): readonly string[] {
  if (compared.includes(id)) return compared.filter((other) => other !== id);
  return [...compared, id].slice(-COMPARE_MOST);
}

/** Places of the best figures in a row of a comparison; none when all are alike or unknown. */
export function bestOf(
  values: readonly (bigint | number | null)[],
  better: 'more' | 'less',
): readonly number[] {
  const known = values.filter((value) => value !== null);
  if (known.length < 2 || known.every((value) => value === known[0])) return [];
  const best = known.reduce((one, two) => ((better === 'more' ? one >= two : one <= two) ? one : two));
  return values.flatMap((value, place) => (value === best ? [place] : []));
}
