import type { Sequencer } from '@metis-blitz/sdk/reads';

/** Most sequencers side by side: more columns cannot be read. */
export const COMPARE_MOST = 4;

export interface Filter {
  readonly search: string;
  readonly onlyOpen: boolean;
  readonly onlyFull: boolean;
  /** Ids that the account delegates to; undefined: all are asked for. */
  readonly among?: ReadonlySet<bigint> | undefined;
}

/** Sequencers that match what was typed, by name or by a key of theirs, and what else is asked for. */
export function filterSequencers<
  Row extends { readonly name: string } & Pick<Sequencer, 'id' | 'operator' | 'signer' | 'room' | 'isFull'>,
>(rows: readonly Row[], { search, onlyOpen, onlyFull, among }: Filter): readonly Row[] {
  const wanted = search.trim().toLowerCase();
  return rows.filter(
    ({ id, name, operator, signer, room, isFull }) =>
      (!onlyOpen || room > 0n) &&
      (!onlyFull || isFull) &&
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
