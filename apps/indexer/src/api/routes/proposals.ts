import { proposal, vote } from 'ponder:schema';
import { type IndexerData, indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, desc, eq, lt, notExists, sql } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { stored } from '../../../lib/wire.ts';
import { type Immutables, immutables } from '../read/immutables.ts';
import { type ProposalRow, proposalBody } from '../read/proposalBody.ts';
import { votingUnits } from '../read/votingUnits.ts';
import { readPlaceCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import type { Snapshot } from '../serve/snapshot.ts';

type State = IndexerData<'proposals'>['items'][number]['state'];
interface Wanted {
  governor: 'protocol' | 'operations' | undefined;
  state: State | undefined;
  proposer: `0x${string}` | undefined;
  needsVoteOf: `0x${string}` | undefined;
}

/** The state follows from time, so it is not in the tables: rows are read in runs and sifted. */
const RUN = 200;

export const proposals = endpoint(indexerRoutes.proposals, async ({ tx, block, query }) => {
  const { cursor, limit, governor, state, proposer, needsVoteOf } = query;
  const wanted: Wanted = { governor, state, proposer, needsVoteOf };
  const fixed = await immutables();
  let after = cursor === undefined ? undefined : readPlaceCursor(cursor);
  const found: ProposalRow[] = [];

  for (;;) {
    const run = await rowsAfter({ tx, block }, after, wanted);
    for (const row of run) {
      if (await isWanted({ tx, block }, row, wanted, fixed)) found.push(row);
    }
    after = run.at(-1)?.id;
    if (run.length < RUN || found.length > limit) break;
  }
  return pageOf(found, limit, {
    item: (row) => proposalBody(row, block, fixed),
    cursorOf: ({ id }) => writeCursor(id),
  });
});

function rowsAfter({ tx }: Snapshot, after: string | undefined, { governor, proposer, needsVoteOf }: Wanted) {
  return tx
    .select()
    .from(proposal)
    .where(
      and(
        governor === undefined ? undefined : eq(proposal.governor, governor),
        proposer === undefined ? undefined : eq(proposal.proposer, stored(proposer)),
        needsVoteOf === undefined ? undefined : notExists(ballotOf({ tx }, stored(needsVoteOf))),
        after === undefined ? undefined : lt(proposal.id, after),
      ),
    )
    .orderBy(desc(proposal.id))
    .limit(RUN);
}

function ballotOf({ tx }: Pick<Snapshot, 'tx'>, voter: `0x${string}`) {
  return tx
    .select({ one: sql`1` })
    .from(vote)
    .where(
      and(
        eq(vote.governor, proposal.governor),
        eq(vote.proposalId, proposal.proposalId),
        eq(vote.voter, voter),
      ),
    );
}

async function isWanted(
  snapshot: Snapshot,
  row: ProposalRow,
  wanted: Wanted,
  fixed: Immutables,
): Promise<boolean> {
  const { state } = proposalBody(row, snapshot.block, fixed);
  if (wanted.state !== undefined && state !== wanted.state) return false;
  if (wanted.needsVoteOf === undefined) return true;
  if (state !== 'active') return false;
  const { liquid, pool } = await votingUnits(snapshot, stored(wanted.needsVoteOf), row.voteStart);
  return liquid > 0n || pool > 0n;
}
