import { account, delegate, proposal, vote } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, asc, desc, gt, inArray, ne, or, sql } from 'ponder';
import { RAY } from '../../../lib/assetsOf.ts';
import { pageOf } from '../../../lib/pageOf.ts';
import { address, smallOrNull, stored, uint } from '../../../lib/wire.ts';
import { deployment } from '../read/deployment.ts';
import { protocolRow } from '../read/protocolRow.ts';
import { readAmountCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import type { Snapshot } from '../serve/snapshot.ts';

export const delegates = endpoint(indexerRoutes.delegates, async ({ tx, block, query }) => {
  const { rateRay } = await protocolRow({ tx, block });
  const power = sql<string>`floor(${delegate.liquidUnits} * ${rateRay.toString()}::numeric / ${RAY.toString()}::numeric) + ${delegate.poolUnits}`;
  // The vault's pool votes are lent to this address, whose power is 0.
  const sink = stored(deployment().contracts.stakeVotes);
  const rows = await tx
    .select({
      delegate,
      power,
      delegators: sql<string>`(select count(*) from ${account} where ${account.liquidDelegate} = ${delegate.address} or ${account.poolDelegate} = ${delegate.address})`,
      proposalsSeen: sql<string>`(select count(*) from ${proposal} where ${proposal.voteStart} >= ${delegate.firstPowerAt} and ${proposal.voteStart} < ${block.timestamp.toString()}::numeric)`,
    })
    .from(delegate)
    .where(
      and(
        or(gt(delegate.liquidUnits, 0n), gt(delegate.poolUnits, 0n)),
        ne(delegate.address, sink),
        query.cursor === undefined ? undefined : after(query.cursor),
      ),
    )
    .orderBy(desc(power), asc(delegate.address))
    .limit(query.limit + 1);

  const reasons = await lastReasons(
    tx,
    rows.map((row) => row.delegate.address),
  );

  return pageOf(rows, query.limit, {
    item: ({ delegate: row, delegators, proposalsSeen }) => ({
      address: address(row.address),
      liquidVotes: uint(row.liquidUnits),
      poolVotes: uint(row.poolUnits),
      delegators: Number(delegators),
      votesCast: row.votesCast,
      proposalsSeen: Number(proposalsSeen),
      lastVoteAt: smallOrNull(row.lastVoteAt),
      lastReason: reasons.get(row.address) ?? null,
    }),
    cursorOf: (row) => writeCursor(BigInt(row.power.split('.')[0] ?? '0'), row.delegate.address),
  });

  function after(cursor: string) {
    const { amount, id } = readAmountCursor(cursor);
    const limit = sql`${amount.toString()}::numeric`;
    return or(
      sql`${power} < ${limit}`,
      and(sql`${power} = ${limit}`, gt(delegate.address, id as `0x${string}`)),
    );
  }
});

/** What each of these voters gave as a reason last. */
async function lastReasons(tx: Snapshot['tx'], voters: readonly `0x${string}`[]) {
  if (voters.length === 0) return new Map<string, never>();
  const rows = await tx
    .select({
      voter: vote.voter,
      text: vote.reason,
      governor: vote.governor,
      proposalId: vote.proposalId,
    })
    .from(vote)
    .where(and(inArray(vote.voter, [...voters]), ne(vote.reason, '')))
    .orderBy(asc(vote.timestamp));
  return new Map(
    rows.map(({ voter, text, governor, proposalId }) => [
      voter as string,
      { text, governor, proposalId: uint(proposalId) },
    ]),
  );
}
