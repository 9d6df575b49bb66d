import { decision, proposal } from 'ponder:schema';
import { sql } from 'ponder';
import type { GovernorName } from '../../../schema/governance.ts';
import type { Sql } from '../serve/reading.ts';

export interface ProposalReference {
  governor: GovernorName;
  id: string;
}

/**
 * The vote that a promise of the fund came from, as a field beside `decision`. A governor tells of an execution after
 * its calls: the first execution that follows a promise in its transaction is the one that made it.
 */
export const proposalOf: Sql<string | null> = sql`(
  select json_build_object('governor', ${proposal.governor}, 'id', ${proposal.proposalId}::text)
  from ${proposal}
  where ${proposal.executedTx} = ${decision.tx} and ${proposal.executedId} > ${decision.id}
  order by ${proposal.executedId}
  limit 1
)`;

/** @param field what `proposalOf` gave */
export function proposalReference(field: string | null): ProposalReference | null {
  return field === null ? null : (JSON.parse(field) as ProposalReference);
}
