import { proposal } from 'ponder:schema';
import { and, eq } from 'ponder';
import type { GovernorName } from '../../../schema/governance.ts';
import { Refusal } from '../serve/refusal.ts';
import type { Snapshot } from '../serve/snapshot.ts';

/** @throws Refusal when that governor has no such proposal */
export async function requireProposal(
  { tx }: Snapshot,
  { governor, id }: { governor: GovernorName; id: bigint },
) {
  const [row] = await tx
    .select()
    .from(proposal)
    .where(and(eq(proposal.governor, governor), eq(proposal.proposalId, id)))
    .limit(1);
  if (!row) throw new Refusal('not-found', `The ${governor} governor has no proposal ${id}.`);
  return row;
}
