import { db } from 'ponder:api';
import { account as accounts, delegate, delegation, sequencer, ticket, unbonding } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, asc, desc, eq, gt, isNull } from 'ponder';
import { assetsOf } from '../../../lib/assetsOf.ts';
import { rewardsOf } from '../../../lib/rewardsOf.ts';
import { address, small, smallOrNull, stored, uint } from '../../../lib/wire.ts';
import { immutables } from '../read/immutables.ts';
import { protocolRow, readProtocol } from '../read/protocolRow.ts';
import { ticketBody } from '../read/ticketBody.ts';
import { readSlashesOf, unbondingAssets } from '../read/unbondingAssets.ts';
import type { Block } from '../serve/block.ts';
import { endpoint } from '../serve/endpoint.ts';
import { first, list, type RowOf } from '../serve/reading.ts';

const MOST_TICKETS = 200;
const OPERATED = { id: sequencer.id };
const POSITION = {
  position: delegation,
  indexRay: sequencer.indexRay,
  rewardPerShareRay: sequencer.rewardPerShareRay,
};

export const account = endpoint(indexerRoutes.account, async ({ read, params }) => {
  const who = stored(params.address);
  const { unbondingPeriod } = await immutables();
  const { totals, row, votes, tickets, operated, positions, leaving, slashes, block } = await read({
    totals: readProtocol(),
    ...readPerson(who),
    ...readPositions(who),
  });
  const { rateRay } = protocolRow(totals, block);
  const shares = row?.shares ?? 0n;

  return {
    address: address(who),
    liquid: {
      shares: uint(shares),
      assets: uint(assetsOf(shares, rateRay)),
      netDeposits: String(row ? row.staked - row.redeemed - row.requested : 0n),
    },
    tickets: tickets.map(ticketBody),
    delegations: positions.map((one) => delegationBody(one, unbondingPeriod, block)),
    unbonding: leaving.map((request) => ({
      requestId: uint(request.requestId),
      sequencerId: uint(request.sequencerId),
      shares: uint(request.shares),
      assets: uint(unbondingAssets(request, slashes, block)),
      unlockAt: small(request.unlockAt),
    })),
    rewards: { claimed: uint(row?.rewardsClaimed ?? 0n) },
    votes: {
      liquidDelegate: address(row?.liquidDelegate ?? who),
      poolDelegate: address(row?.poolDelegate ?? who),
      liquidVotes: uint(votes?.liquidUnits ?? 0n),
      poolVotes: uint(votes?.poolUnits ?? 0n),
      cast: votes?.votesCast ?? 0,
    },
    operates: operated.map(({ id }) => uint(id)),
    firstSeenAt: smallOrNull(row?.firstSeenAt ?? null),
  };
});

function readPerson(who: `0x${string}`) {
  return {
    row: first(accounts, (row) => db.select(row).from(accounts).where(eq(accounts.address, who)).limit(1)),
    votes: first(delegate, (row) => db.select(row).from(delegate).where(eq(delegate.address, who)).limit(1)),
    tickets: list(ticket, (row) =>
      db.select(row).from(ticket).where(eq(ticket.owner, who)).orderBy(desc(ticket.id)).limit(MOST_TICKETS),
    ),
    operated: list(OPERATED, (row) =>
      db.select(row).from(sequencer).where(eq(sequencer.operator, who)).orderBy(asc(sequencer.id)),
    ),
  };
}

function readPositions(who: `0x${string}`) {
  return {
    positions: list(POSITION, (row) =>
      db
        .select(row)
        .from(delegation)
        .innerJoin(sequencer, eq(sequencer.id, delegation.sequencerId))
        .where(eq(delegation.account, who))
        .orderBy(asc(delegation.sequencerId)),
    ),
    leaving: list(unbonding, (row) =>
      db
        .select(row)
        .from(unbonding)
        .where(and(eq(unbonding.owner, who), isNull(unbonding.withdrawnAt), gt(unbonding.shares, 0n)))
        .orderBy(asc(unbonding.unlockAt), asc(unbonding.requestId)),
    ),
    slashes: readSlashesOf(who),
  };
}

function delegationBody(
  { position, indexRay, rewardPerShareRay }: RowOf<typeof POSITION>,
  unbondingPeriod: bigint,
  block: Block,
) {
  const { pending, rounded } = rewardsOf(position, rewardPerShareRay);
  const lockedUntil = position.redelegatedAt === null ? null : position.redelegatedAt + unbondingPeriod;
  return {
    sequencerId: uint(position.sequencerId),
    shares: uint(position.shares),
    assets: uint(assetsOf(position.shares, indexRay)),
    principal: uint(position.principal),
    rewardsClaimed: uint(position.rewardsClaimed),
    rewardsPending: uint(pending),
    rewardsRounded: uint(rounded),
    lockedUntil: lockedUntil !== null && lockedUntil > block.timestamp ? small(lockedUntil) : null,
  };
}
