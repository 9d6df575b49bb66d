import { db } from 'ponder:api';
import { proposal, vote, votingPoint } from 'ponder:schema';
import { type IndexerData, indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, desc, eq, lt, notExists, sql } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { stored } from '../../../lib/wire.ts';
import { immutables } from '../read/immutables.ts';
import { type ProposalRow, proposalBody } from '../read/proposalBody.ts';
import { readPlaceCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import { list, type Reading, type Sql } from '../serve/reading.ts';

type State = IndexerData<'proposals'>['items'][number]['state'];
interface Wanted {
  governor: 'protocol' | 'operations' | undefined;
  state: State | undefined;
  proposer: `0x${string}` | undefined;
  needsVoteOf: `0x${string}` | undefined;
}

/** The state follows from time, so it is not in the tables: rows are read in runs and sifted. */
const RUN = 200;

const ALL = { proposal, units: sql<string>`0` };

export const proposals = endpoint(indexerRoutes.proposals, async ({ read, query }) => {
  const { cursor, limit, governor, state, proposer, needsVoteOf } = query;
  const wanted: Wanted = { governor, state, proposer, needsVoteOf };
  const fixed = await immutables();
  const size = state === undefined && needsVoteOf === undefined ? limit + 1 : RUN;
  let after = cursor === undefined ? undefined : readPlaceCursor(cursor);
  const found: (ProposalRow & { body: ReturnType<typeof proposalBody> })[] = [];

  for (;;) {
    const { run, block } = await read({ run: readRun(after, size, wanted) });
    for (const { proposal: row, units } of run) {
      const body = proposalBody(row, block, fixed);
      if (isWanted(body.state, units, wanted)) found.push({ ...row, body });
    }
    after = run.at(-1)?.proposal.id;
    if (run.length < size || found.length > limit) break;
  }
  return pageOf(found, limit, { item: ({ body }) => body, cursorOf: ({ id }) => writeCursor(id) });
});

function readRun(
  after: string | undefined,
  size: number,
  { governor, proposer, needsVoteOf }: Wanted,
): Reading<{ proposal: ProposalRow; units: string }[]> {
  const voter = needsVoteOf === undefined ? undefined : stored(needsVoteOf);
  const which = and(
    governor === undefined ? undefined : eq(proposal.governor, governor),
    proposer === undefined ? undefined : eq(proposal.proposer, stored(proposer)),
    voter === undefined ? undefined : notExists(ballotOf(voter)),
    after === undefined ? undefined : lt(proposal.id, after),
  );
  return list(voter === undefined ? ALL : withUnitsOf(voter), (row) =>
    db.select(row).from(proposal).where(which).orderBy(desc(proposal.id)).limit(size),
  );
}

function withUnitsOf(voter: `0x${string}`) {
  return { proposal, units: sql<string>`${unitsOf(voter, 'liquid')} + ${unitsOf(voter, 'pool')}` };
}

function ballotOf(voter: `0x${string}`) {
  return db
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

/** Units that vote through an account when the vote on a proposal begins. */
function unitsOf(voter: `0x${string}`, source: 'liquid' | 'pool'): Sql {
  return sql`coalesce((
    select ${votingPoint.units} from ${votingPoint}
    where ${votingPoint.account} = ${voter} and ${votingPoint.source} = ${source}
      and ${votingPoint.timestamp} <= ${proposal.voteStart}
    order by ${votingPoint.id} desc
    limit 1
  ), 0)`;
}

function isWanted(state: State, units: string, wanted: Wanted): boolean {
  if (wanted.state !== undefined && state !== wanted.state) return false;
  return wanted.needsVoteOf === undefined || (state === 'active' && BigInt(units) > 0n);
}
