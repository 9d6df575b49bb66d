import { db } from 'ponder:api';
import { protocol } from 'ponder:schema';
import { rateRayAt } from '../../../lib/vaultBooks.ts';
import type { Block } from '../serve/block.ts';
import { first } from '../serve/reading.ts';
import { Refusal } from '../serve/refusal.ts';

/** The running totals. */
export function readProtocol() {
  return first(protocol, (row) => db.select(row).from(protocol).limit(1));
}

/**
 * The running totals, with the rate of the block that they were read at.
 * @throws Refusal when nothing of the protocol has been indexed yet
 */
export function protocolRow(row: typeof protocol.$inferSelect | undefined, block: Block) {
  if (!row) throw new Refusal('not-ready', 'The index has not reached the deployment yet.');
  return { ...row, rateRay: rateRayAt(row, block.timestamp) };
}
