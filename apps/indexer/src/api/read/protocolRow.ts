import { protocol } from 'ponder:schema';
import { rateRayAt } from '../../../lib/vaultBooks.ts';
import { Refusal } from '../serve/refusal.ts';
import type { Snapshot } from '../serve/snapshot.ts';

/**
 * The running totals, with the rate of the snapshot's block.
 * @throws Refusal when nothing of the protocol has been indexed yet
 */
export async function protocolRow({ tx, block }: Snapshot) {
  const [row] = await tx.select().from(protocol).limit(1);
  if (!row) throw new Refusal('not-ready', 'The index has not reached the deployment yet.');
  return { ...row, rateRay: rateRayAt(row, block.timestamp) };
}
