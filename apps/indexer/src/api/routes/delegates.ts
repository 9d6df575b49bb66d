import { db } from 'ponder:api';
import { account, delegate, proposal, vote } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, asc, desc, gt, ne, or, sql } from 'ponder';
import { RAY } from '../../../lib/assetsOf.ts';
import { pageOf } from '../../../lib/pageOf.ts';
import { address, smallOrNull, stored, uint } from '../../../lib/wire.ts';
import type { GovernorName } from '../../../schema/governance.ts';
import { deployment } from '../read/deployment.ts';
import { now } from '../read/now.ts';
import { protocolRow, readProtocol } from '../read/protocolRow.ts';
import { readPricedCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import { list } from '../serve/reading.ts';

interface Reason {
  text: string;
  governor: GovernorName;
  proposalId: string;
}

/** What stands beside a delegate; the last is what he gave as a reason last, as JSON. */
const BESIDE = {
  delegators: sql<string>`(
    select count(*) from ${account}
    where ${account.liquidDelegate} = ${delegate.address} or ${account.poolDelegate} = ${delegate.address}
  )`,
  proposalsSeen: sql<string>`(
    select count(*) from ${proposal}
    where ${proposal.voteStart} >= ${delegate.firstPowerAt} and ${proposal.voteStart} < ${now()}
  )`,
  lastReason: sql<string | null>`(
    select json_build_object(
      'text', ${vote.reason}, 'governor', ${vote.governor}, 'proposalId', ${vote.proposalId}::text
    )
    from ${vote}
    where ${vote.voter} = ${delegate.address} and ${vote.reason} <> ''
    order by ${vote.timestamp} desc
    limit 1
  )`,
};

export const delegates = endpoint(indexerRoutes.delegates, async ({ read, query }) => {
  const place = query.cursor === undefined ? undefined : readPricedCursor(query.cursor);
  const { totals, block } = await read({ totals: readProtocol() });
  const newest = protocolRow(totals, block).rateRay;
  // The rate rises from page to page: all are in the order of the first, or whoever has as much as another is left out.
  const rateRay = place?.rateRay ?? newest;
  const power = sql<string>`floor(${delegate.liquidUnits} * ${rateRay.toString()}::numeric / ${RAY.toString()}::numeric) + ${delegate.poolUnits}`;
  // The vault's pool votes are lent to this address, whose power is 0.
  const sink = stored(deployment().contracts.stakeVotes);
  const which = and(
    or(gt(delegate.liquidUnits, 0n), gt(delegate.poolUnits, 0n)),
    ne(delegate.address, sink),
    place && after(place),
  );
  const { rows } = await read({
    rows: list({ delegate, power, ...BESIDE }, (row) =>
      db
        .select(row)
        .from(delegate)
        .where(which)
        .orderBy(desc(power), asc(delegate.address))
        .limit(query.limit + 1),
    ),
  });

  return pageOf(rows, query.limit, {
    item: ({ delegate: row, delegators, proposalsSeen, lastReason }) => ({
      address: address(row.address),
      liquidVotes: uint(row.liquidUnits),
      poolVotes: uint(row.poolUnits),
      delegators: Number(delegators),
      votesCast: row.votesCast,
      proposalsSeen: Number(proposalsSeen),
      lastVoteAt: smallOrNull(row.lastVoteAt),
      lastReason: lastReason === null ? null : (JSON.parse(lastReason) as Reason),
    }),
    cursorOf: (row) => writeCursor(rateRay, BigInt(row.power.split('.')[0] ?? '0'), row.delegate.address),
  });

  function after({ amount, id }: { amount: bigint; id: string }) {
    const limit = sql`${amount.toString()}::numeric`;
    return or(
      sql`${power} < ${limit}`,
      and(sql`${power} = ${limit}`, gt(delegate.address, id as `0x${string}`)),
    );
  }
});
