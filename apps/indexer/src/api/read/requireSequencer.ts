import { db } from 'ponder:api';
import { sequencer } from 'ponder:schema';
import { eq } from 'ponder';
import { first } from '../serve/reading.ts';
import { Refusal } from '../serve/refusal.ts';

export function readSequencer(id: bigint) {
  return first(sequencer, (row) => db.select(row).from(sequencer).where(eq(sequencer.id, id)).limit(1));
}

/** @throws Refusal when nobody registered under that id */
export function requireSequencer<Row>(row: Row | undefined, id: bigint): Row {
  if (!row) throw new Refusal('not-found', `There is no sequencer ${id}.`);
  return row;
}
