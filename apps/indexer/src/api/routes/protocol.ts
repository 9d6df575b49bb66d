import { db } from 'ponder:api';
import { delegation, proposal, sequencer } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, eq, gte, isNull, sql } from 'ponder';
import { assetsOf } from '../../../lib/assetsOf.ts';
import { managedAssets } from '../../../lib/vaultBooks.ts';
import { stored, uint } from '../../../lib/wire.ts';
import { delegationAprs, readSumsBefore } from '../read/delegationAprs.ts';
import { deployment } from '../read/deployment.ts';
import { immutables } from '../read/immutables.ts';
import { liquidAprOf, readRates } from '../read/liquidAprOf.ts';
import { now } from '../read/now.ts';
import { protocolRow, readProtocol } from '../read/protocolRow.ts';
import { endpoint } from '../serve/endpoint.ts';
import { first, list } from '../serve/reading.ts';

export const protocol = endpoint(indexerRoutes.protocol, async ({ read }) => {
  const { clockGranularity } = await immutables();
  const { totals, sequencers, sumsBefore, routed, proposals, block, ...rates } = await read({
    totals: readProtocol(),
    sequencers: list(sequencer, (row) => db.select(row).from(sequencer)),
    sumsBefore: readSumsBefore(),
    routed: readRouted(),
    proposals: readProposalCounts(clockGranularity),
    ...readRates(),
  });
  const row = protocolRow(totals, block);
  const byVault = routed.reduce((sum, { shares, indexRay }) => sum + assetsOf(shares, indexRay), 0n);

  return {
    tvl: {
      liquid: uint(managedAssets(row, block.timestamp)),
      delegated: uint(row.delegatedAssets),
      delegatedByVault: uint(byVault),
      bonded: uint(row.bondedAssets),
    },
    rateRay: uint(row.rateRay),
    totalShares: uint(row.supply),
    queuedShares: uint(row.queuedShares),
    apr: {
      liquid: liquidAprOf(rates, row.rateRay, block),
      delegation: delegationAprs(sequencers, sumsBefore, block).all,
    },
    rewards: {
      settled: uint(row.settledRewards),
      harvested: uint(row.harvestedRewards),
      claimed: uint(row.claimedRewards),
    },
    counts: {
      stakers: row.stakers,
      delegators: row.delegators,
      sequencers: row.sequencers,
      activeSequencers: sequencers.filter(({ status }) => status === 'active').length,
      waitingTickets: Number(row.lastTicketId - row.lastFinalizedId),
      proposals: Number(proposals?.all ?? 0),
      liveProposals: Number(proposals?.live ?? 0),
    },
  };
});

const ROUTED = { shares: delegation.shares, indexRay: sequencer.indexRay };

/** What the vault delegated. */
function readRouted() {
  const router = stored(deployment().contracts.delegationRouter);
  return list(ROUTED, (row) =>
    db
      .select(row)
      .from(delegation)
      .innerJoin(sequencer, eq(sequencer.id, delegation.sequencerId))
      .where(eq(delegation.account, router)),
  );
}

/** @param granularity of the clock of votes, in seconds */
function readProposalCounts(granularity: bigint) {
  const clock = sql`floor(${now()} / ${granularity}::numeric) * ${granularity}::numeric`;
  const open = and(isNull(proposal.canceledAt), gte(proposal.voteEnd, clock));
  const counts = { all: sql<string>`count(*)`, live: sql<string>`count(*) filter (where ${open})` };
  return first(counts, (row) => db.select(row).from(proposal));
}
