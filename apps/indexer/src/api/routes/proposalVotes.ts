import { db } from 'ponder:api';
import { vote } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, asc, desc, eq, gt, lt, or } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { address, small, uint } from '../../../lib/wire.ts';
import { readProposal, requireProposal } from '../read/requireProposal.ts';
import { readAmountCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import { list } from '../serve/reading.ts';

export const proposalVotes = endpoint(indexerRoutes.proposalVotes, async ({ read, params, query }) => {
  const which = and(
    eq(vote.governor, params.governor),
    eq(vote.proposalId, params.id),
    query.cursor === undefined ? undefined : after(query.cursor),
  );
  const { proposal, rows } = await read({
    proposal: readProposal(params),
    rows: list(vote, (row) =>
      db
        .select(row)
        .from(vote)
        .where(which)
        .orderBy(desc(vote.weight), asc(vote.voter))
        .limit(query.limit + 1),
    ),
  });
  requireProposal(proposal, params);

  return pageOf(rows, query.limit, {
    item: (row) => ({
      voter: address(row.voter),
      support: support(row),
      against: uint(row.againstVotes),
      for: uint(row.forVotes),
      abstain: uint(row.abstainVotes),
      reason: row.reason,
      timestamp: small(row.timestamp),
      transactionHash: row.tx,
    }),
    cursorOf: ({ weight, voter }) => writeCursor(weight, voter),
  });
});

function support({ againstVotes, forVotes, abstainVotes, weight }: typeof vote.$inferSelect) {
  if (forVotes === weight) return 'for';
  if (againstVotes === weight) return 'against';
  return abstainVotes === weight ? 'abstain' : 'split';
}

function after(cursor: string) {
  const { amount, id } = readAmountCursor(cursor);
  return or(lt(vote.weight, amount), and(eq(vote.weight, amount), gt(vote.voter, id as `0x${string}`)));
}
