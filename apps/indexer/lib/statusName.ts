import type { SequencerStatus } from '../schema/pool.ts';

const NAMES: readonly (SequencerStatus | undefined)[] = [
  undefined,
  'active',
  'jailed',
  'exiting',
  'exited',
  'tombstoned',
];

/**
 * The word for the contracts' `SequencerStatus`.
 * @throws RangeError for a number that is no status, or is None
 */
export function statusName(status: number): SequencerStatus {
  const name = NAMES[status];
  if (!name) throw new RangeError(`${status} is no status of a sequencer`);
  return name;
}
