import { type decision, proposal } from 'ponder:schema';
import { inArray } from 'ponder';
import { uint } from '../../../lib/wire.ts';
import type { GovernorName } from '../../../schema/governance.ts';
import type { Snapshot } from '../serve/snapshot.ts';

export interface ProposalReference {
  governor: GovernorName;
  id: string;
}

/**
 * The votes that promises of the fund came from, by decision. A governor tells of an execution after its calls: the
 * first execution that follows a promise in its transaction is the one that made it.
 */
export async function proposalsOf(
  { tx }: Snapshot,
  decisions: readonly (typeof decision.$inferSelect)[],
): Promise<Map<string, ProposalReference>> {
  if (decisions.length === 0) return new Map();
  const hashes = [...new Set(decisions.map((one) => one.tx))];
  const executed = await tx.select().from(proposal).where(inArray(proposal.executedTx, hashes));

  const found = new Map<string, ProposalReference>();
  for (const { id, tx: hash } of decisions) {
    const [first] = executed
      .filter((row) => row.executedTx === hash && row.executedId !== null && row.executedId > id)
      .sort((a, b) => ((a.executedId ?? '') < (b.executedId ?? '') ? -1 : 1));
    if (first) found.set(id, { governor: first.governor, id: uint(first.proposalId) });
  }
  return found;
}
