import { sequencer } from 'ponder:schema';
import { eq } from 'ponder';
import { Refusal } from '../serve/refusal.ts';
import type { Snapshot } from '../serve/snapshot.ts';

/** @throws Refusal when nobody registered under that id */
export async function requireSequencer({ tx }: Snapshot, id: bigint) {
  const [row] = await tx.select().from(sequencer).where(eq(sequencer.id, id)).limit(1);
  if (!row) throw new Refusal('not-found', `There is no sequencer ${id}.`);
  return row;
}
