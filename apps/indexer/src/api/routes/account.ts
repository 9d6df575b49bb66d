import { account as accounts, delegate, delegation, sequencer, ticket, unbonding } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, asc, desc, eq, gt, isNull } from 'ponder';
import { assetsOf } from '../../../lib/assetsOf.ts';
import { address, small, smallOrNull, uint } from '../../../lib/wire.ts';
import { immutables } from '../read/immutables.ts';
import { protocolRow } from '../read/protocolRow.ts';
import { ticketBody } from '../read/ticketBody.ts';
import { unbondingAssets } from '../read/unbondingAssets.ts';
import { endpoint } from '../serve/endpoint.ts';
import type { Snapshot } from '../serve/snapshot.ts';

const MOST_TICKETS = 200;
type Address = `0x${string}`;

export const account = endpoint(indexerRoutes.account, async ({ tx, block, params }) => {
  const who = params.address.toLowerCase() as Address;
  const snapshot = { tx, block };
  const { rateRay } = await protocolRow(snapshot);
  const [row] = await tx.select().from(accounts).where(eq(accounts.address, who)).limit(1);
  const [votes] = await tx.select().from(delegate).where(eq(delegate.address, who)).limit(1);
  const tickets = await tx
    .select()
    .from(ticket)
    .where(eq(ticket.owner, who))
    .orderBy(desc(ticket.id))
    .limit(MOST_TICKETS);
  const operated = await tx
    .select({ id: sequencer.id })
    .from(sequencer)
    .where(eq(sequencer.operator, who))
    .orderBy(asc(sequencer.id));
  const shares = row?.shares ?? 0n;

  return {
    address: address(who),
    liquid: {
      shares: uint(shares),
      assets: uint(assetsOf(shares, rateRay)),
      netDeposits: String(row ? row.staked - row.redeemed - row.requested : 0n),
    },
    tickets: tickets.map(ticketBody),
    delegations: await delegations(snapshot, who),
    unbonding: await leaving(snapshot, who),
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

async function delegations({ tx, block }: Snapshot, who: Address) {
  const { unbondingPeriod } = await immutables();
  const rows = await tx
    .select({ position: delegation, indexRay: sequencer.indexRay })
    .from(delegation)
    .innerJoin(sequencer, eq(sequencer.id, delegation.sequencerId))
    .where(eq(delegation.account, who))
    .orderBy(asc(delegation.sequencerId));

  return rows
    .filter(({ position }) => position.shares > 0n || position.rewardsClaimed > 0n)
    .map(({ position, indexRay }) => {
      const lockedUntil = position.redelegatedAt === null ? null : position.redelegatedAt + unbondingPeriod;
      return {
        sequencerId: uint(position.sequencerId),
        shares: uint(position.shares),
        assets: uint(assetsOf(position.shares, indexRay)),
        principal: uint(position.principal),
        rewardsClaimed: uint(position.rewardsClaimed),
        lockedUntil: lockedUntil !== null && lockedUntil > block.timestamp ? small(lockedUntil) : null,
      };
    });
}

async function leaving(snapshot: Snapshot, who: Address) {
  const rows = await snapshot.tx
    .select()
    .from(unbonding)
    .where(and(eq(unbonding.owner, who), isNull(unbonding.withdrawnAt), gt(unbonding.shares, 0n)))
    .orderBy(asc(unbonding.unlockAt), asc(unbonding.requestId));
  const assets = await unbondingAssets(snapshot, rows);

  return rows.map((row) => ({
    requestId: uint(row.requestId),
    sequencerId: uint(row.sequencerId),
    shares: uint(row.shares),
    assets: uint(assets.get(row.requestId) ?? 0n),
    unlockAt: small(row.unlockAt),
  }));
}
