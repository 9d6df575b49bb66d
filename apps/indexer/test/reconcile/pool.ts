import { sequencerPoolAbi } from '@metis-blitz/protocol';
import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { allOf } from '../allOf.ts';
import { everyone } from '../everyone.ts';
import type { IndexedWorld } from '../indexedWorld.ts';
import { type Comparison, compare, type Reconciler } from './Comparison.ts';

const STATUS = ['none', 'active', 'jailed', 'exiting', 'exited', 'tombstoned'];
type Same = ReturnType<typeof compare>['same'];

/** Sequencers, delegations, and what is on its way out. */
export const pool: Reconciler = async (world, blockNumber): Promise<Comparison> => {
  const { client, indexer, deployment } = world;
  const contract = contractAt(world, blockNumber);
  const { same, result } = compare();

  const { data: protocol } = await queryIndexer(indexer, indexerRoutes.protocol);
  same(
    'delegated',
    protocol.tvl.delegated,
    await client.readContract({ ...contract, functionName: 'totalDelegated' }),
  );
  same(
    'bonded',
    protocol.tvl.bonded,
    await client.readContract({ ...contract, functionName: 'totalBonded' }),
  );
  const count = await client.readContract({ ...contract, functionName: 'sequencerCount' });
  same('sequencers', protocol.counts.sequencers, count);

  const rows = await allOf(world, 'sequencers', { limit: 3 });
  same('sequencers listed', rows.length, count);
  for (const row of rows) await sequencer(world, blockNumber, row, same);

  const router = deployment.contracts.delegationRouter;
  const placed = (await queryIndexer(indexer, indexerRoutes.account, { params: { address: router } })).data
    .delegations;
  const sum = placed.reduce((total, { assets }) => total + assets, 0n);
  same('placed by the vault', protocol.tvl.delegatedByVault, sum);

  await Promise.all((await everyone(world)).map((who) => positions(world, blockNumber, who, same)));
  return result();
};

async function sequencer(
  world: IndexedWorld,
  blockNumber: bigint,
  row: Awaited<ReturnType<typeof allOf<'sequencers'>>>[number],
  same: Same,
): Promise<void> {
  const contract = contractAt(world, blockNumber);
  const chain = await world.client.readContract({ ...contract, functionName: 'sequencer', args: [row.id] });
  const named = (what: string) => `sequencer ${row.id} ${what}`;
  same(named('operator'), row.operator, chain.operator);
  same(named('signer'), row.signer, chain.signer);
  same(named('recipient'), row.rewardRecipient, chain.rewardRecipient);
  same(named('status'), row.status, STATUS[chain.status]);
  same(named('commission'), row.commissionBps, chain.commissionBps);
  same(named('announced'), row.pendingCommissionBps ?? 0, chain.pendingCommissionBps);
  same(named('effective'), row.commissionEffectiveAt ?? 0, chain.commissionEffectiveAt);
  same(named('bond'), row.bond, chain.bond);
  same(named('bond leaving'), row.bondLeaving, chain.bondLeaving);
  same(named('shares'), row.activeShares, chain.activeShares);
  same(named('index'), row.indexRay, chain.indexRay);
  const assets = await world.client.readContract({
    ...contract,
    functionName: 'convertToAssets',
    args: [row.id, chain.activeShares],
  });
  same(named('assets'), row.activeAssets, assets);

  const delegators = await allOf(world, 'sequencerDelegators', { params: { id: row.id }, limit: 2 });
  same(named('delegators'), row.delegators, BigInt(delegators.length));
  same(
    named('sum of delegators'),
    delegators.reduce((sum, one) => sum + one.shares, 0n),
    chain.activeShares,
  );
  const sorted = delegators.toSorted((a, b) => (a.shares < b.shares ? 1 : -1)).map((one) => one.shares);
  same(named('order of delegators'), delegators.map((one) => one.shares).join(), sorted.join());
}

async function positions(
  world: IndexedWorld,
  blockNumber: bigint,
  who: `0x${string}`,
  same: Same,
): Promise<void> {
  const { client, indexer } = world;
  const contract = contractAt(world, blockNumber);
  const { data } = await queryIndexer(indexer, indexerRoutes.account, { params: { address: who } });

  for (const row of data.delegations) {
    const args = [row.sequencerId, who] as const;
    const named = (what: string) => `${what} of ${who} at ${row.sequencerId}`;
    same(
      named('shares'),
      row.shares,
      await client.readContract({ ...contract, functionName: 'sharesOf', args }),
    );
    same(
      named('assets'),
      row.assets,
      await client.readContract({ ...contract, functionName: 'assetsOf', args }),
    );
  }
  for (const row of data.unbonding) {
    const args = [row.requestId] as const;
    const request = await client.readContract({ ...contract, functionName: 'unbondingRequest', args });
    const assets = await client.readContract({ ...contract, functionName: 'unbondingAssets', args });
    same(`request ${row.requestId} owner`, data.address, request.owner);
    same(`request ${row.requestId} shares`, row.shares, request.shares);
    same(`request ${row.requestId} unlock`, row.unlockAt, request.unlockAt);
    same(`request ${row.requestId} assets`, row.assets, assets);
  }
  const delegate = await client.readContract({ ...contract, functionName: 'delegates', args: [who] });
  same(`pool delegate of ${who}`, data.votes.poolDelegate, delegate);
}

function contractAt({ deployment }: IndexedWorld, blockNumber: bigint) {
  return { abi: sequencerPoolAbi, address: deployment.contracts.sequencerPool, blockNumber } as const;
}
