import { delegation, proposal, sequencer, ticket } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, eq, gte, isNull, sql } from 'ponder';
import { assetsOf } from '../../../lib/assetsOf.ts';
import { managedAssets } from '../../../lib/vaultBooks.ts';
import { stored, uint } from '../../../lib/wire.ts';
import { delegationAprs } from '../read/delegationAprs.ts';
import { deployment } from '../read/deployment.ts';
import { immutables } from '../read/immutables.ts';
import { liquidAprOf } from '../read/liquidAprOf.ts';
import { protocolRow } from '../read/protocolRow.ts';
import { endpoint } from '../serve/endpoint.ts';
import type { Snapshot } from '../serve/snapshot.ts';

const count = sql<string>`count(*)`;

export const protocol = endpoint(indexerRoutes.protocol, async ({ tx, block }) => {
  const row = await protocolRow({ tx, block });
  const sequencers = await tx.select().from(sequencer);
  const aprs = await delegationAprs({ tx, block }, sequencers);
  const isActive = sequencers.filter(({ status }) => status === 'active');

  return {
    tvl: {
      liquid: uint(managedAssets(row, block.timestamp)),
      delegated: uint(row.delegatedAssets),
      delegatedByVault: uint(await delegatedByVault({ tx, block })),
      bonded: uint(row.bondedAssets),
    },
    rateRay: uint(row.rateRay),
    totalShares: uint(row.supply),
    queuedShares: uint(row.queuedShares),
    apr: { liquid: await liquidAprOf({ tx, block }, row.rateRay), delegation: aprs.all },
    rewards: {
      settled: uint(row.settledRewards),
      harvested: uint(row.harvestedRewards),
      claimed: uint(row.claimedRewards),
    },
    counts: {
      stakers: row.stakers,
      delegators: row.delegators,
      sequencers: row.sequencers,
      activeSequencers: isActive.length,
      ...(await counts({ tx, block })),
    },
  };
});

async function delegatedByVault({ tx }: Snapshot): Promise<bigint> {
  const router = stored(deployment().contracts.delegationRouter);
  const rows = await tx
    .select({ shares: delegation.shares, indexRay: sequencer.indexRay })
    .from(delegation)
    .innerJoin(sequencer, eq(sequencer.id, delegation.sequencerId))
    .where(eq(delegation.account, router));
  return rows.reduce((sum, { shares, indexRay }) => sum + assetsOf(shares, indexRay), 0n);
}

async function counts({ tx, block }: Snapshot) {
  const { clockGranularity } = await immutables();
  const clock = block.timestamp - (block.timestamp % clockGranularity);
  const open = and(isNull(proposal.canceledAt), gte(proposal.voteEnd, clock));

  const [waiting] = await tx.select({ count }).from(ticket).where(isNull(ticket.finalizedAt));
  const [proposals] = await tx.select({ count }).from(proposal);
  const [live] = await tx.select({ count }).from(proposal).where(open);
  return {
    waitingTickets: Number(waiting?.count ?? 0),
    proposals: Number(proposals?.count ?? 0),
    liveProposals: Number(live?.count ?? 0),
  };
}
