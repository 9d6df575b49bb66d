import { db } from 'ponder:api';
import { proposal } from 'ponder:schema';
import { and, eq } from 'ponder';
import type { GovernorName } from '../../../schema/governance.ts';
import { first } from '../serve/reading.ts';
import { Refusal } from '../serve/refusal.ts';

interface Which {
  governor: GovernorName;
  id: bigint;
}

export function readProposal({ governor, id }: Which) {
  return first(proposal, (row) =>
    db
      .select(row)
      .from(proposal)
      .where(and(eq(proposal.governor, governor), eq(proposal.proposalId, id)))
      .limit(1),
  );
}

/** @throws Refusal when that governor has no such proposal */
export function requireProposal<Row>(row: Row | undefined, { governor, id }: Which): Row {
  if (!row) throw new Refusal('not-found', `The ${governor} governor has no proposal ${id}.`);
  return row;
}
