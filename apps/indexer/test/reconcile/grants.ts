import { getFund, getMilestoneGrants, getObjections, getSmallGrants } from '@metis-blitz/sdk';
import { type IndexerData, indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { allOf } from '../allOf.ts';
import type { IndexedWorld } from '../indexedWorld.ts';
import { compare, type Reconciler } from './Comparison.ts';

type Same = ReturnType<typeof compare>['same'];
type Context = Parameters<typeof getSmallGrants>[1];
type Objection = IndexerData<'smallGrants'>['items'][number]['objection'];

const NO_HASH = `0x${'0'.repeat(64)}`;

/** Milestone grants, small grants, who objected to them, and the limits of small grants. */
export const grants: Reconciler = async (world, blockNumber) => {
  const at = { contracts: world.deployment.contracts, blockNumber };
  const { same, result } = compare();
  const objections = [...(await milestones(world, at, same)), ...(await small(world, at, same))];
  await desk(world, at, objections, same);
  await limits(world, at, same);
  return result();
};

async function milestones(world: IndexedWorld, at: Context, same: Same): Promise<Objection[]> {
  const { grants: onChain } = await getMilestoneGrants(world.client, at);
  const indexed = await allOf(world, 'milestoneGrants', { limit: 1 });
  const objections: Objection[] = [];
  same('milestone grants', indexed.length, onChain.length);
  for (const chain of onChain) {
    const row = indexed.find(({ id }) => id === chain.id);
    const named = (what: string) => `milestone grant ${chain.id} ${what}`;
    same(named('bucket'), row?.bucketId, chain.bucketId);
    same(named('recipient'), row?.recipient, chain.recipient);
    same(named('reviewer'), row?.reviewer, chain.reviewer);
    same(named('assets'), row?.assets, chain.assets);
    same(named('milestones'), row?.milestones.length, chain.milestones.length);
    same(named('came from a vote'), !!row?.proposal, true);
    for (const part of chain.milestones) {
      const mine = row?.milestones.find(({ index }) => index === part.index);
      same(named(`${part.index} assets`), mine?.assets, part.assets);
      same(named(`${part.index} deadline`), mine?.deadline, part.deadline);
      same(named(`${part.index} status`), mine?.status, part.status);
      same(named(`${part.index} evidence`), mine?.evidenceHash ?? NO_HASH, part.evidenceHash);
      same(named(`${part.index} objection`), mine?.objection?.id ?? 0n, part.objectionId);
      if (mine?.objection) objections.push(mine.objection);
    }
  }
  return objections;
}

async function small(world: IndexedWorld, at: Context, same: Same): Promise<Objection[]> {
  const { grants: onChain } = await getSmallGrants(world.client, at);
  const indexed = await allOf(world, 'smallGrants', { limit: 1 });
  same('small grants', indexed.length, onChain.length);
  for (const chain of onChain) {
    const row = indexed.find(({ id }) => id === chain.id);
    const named = (what: string) => `small grant ${chain.id} ${what}`;
    same(named('bucket'), row?.bucketId, chain.bucketId);
    same(named('proposer'), row?.proposer, chain.proposer);
    same(named('recipient'), row?.recipient, chain.recipient);
    same(named('status'), row?.status, chain.status);
    same(named('assets'), row?.assets, chain.assets);
    same(named('deposit'), row?.deposit, chain.deposit);
    same(named('objection'), row?.objection.id, chain.objectionId);
    same(named('end'), row?.expiresAt, chain.expiresAt);
    same(named('end of the hold'), row?.depositFreeAt, chain.depositFreeAt);
  }
  return indexed.map(({ objection }) => objection);
}

async function desk(world: IndexedWorld, at: Context, rows: Objection[], same: Same): Promise<void> {
  const { objections } = await getObjections(world.client, { ...at, ids: rows.map(({ id }) => id) });
  const raised = await allOf(world, 'objections', { limit: 1 });
  for (const [i, row] of rows.entries()) {
    const chain = objections[i];
    const named = (what: string) => `objection ${row.id} ${what}`;
    const own = raised.filter(({ objectionId }) => objectionId === row.id);
    same(named('snapshot'), row.snapshot, chain?.snapshot);
    same(named('end'), row.endsAt, chain?.endsAt);
    same(named('bar'), row.bar, chain?.bar);
    same(named('against'), row.against, chain?.against);
    same(named('objectors'), own.length, row.objectors);
    same(
      named('weights'),
      own.reduce((sum, { weight }) => sum + weight, 0n),
      chain?.against,
    );
  }
  for (const { objectionId, account } of raised) {
    const { objections: asked } = await getObjections(world.client, { ...at, ids: [objectionId], account });
    same(`${account} objected to ${objectionId}`, asked[0]?.objected, true);
  }
}

async function limits({ client, indexer }: IndexedWorld, at: Context, same: Same): Promise<void> {
  const { data } = await queryIndexer(indexer, indexerRoutes.fund);
  const { cap, windowCap, windowUsed, deposits } = data.smallGrants;
  const chain = await getFund(client, at);
  same('small grant cap', cap, chain.smallGrantCap);
  same('small window cap', windowCap, chain.smallWindowCap);
  same('small window', windowUsed < windowCap ? windowCap - windowUsed : 0n, chain.smallWindowLeft);
  same('deposits', deposits, chain.depositsHeld);
  same('opens', data.awake?.opensAt ?? 0, chain.opensAt);
}
