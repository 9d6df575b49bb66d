import { sequencerPoolAbi } from '@metis-blitz/protocol';
import { zeroAddress } from 'viem';
import { z } from 'zod';
import type { Item } from '../IndexReader.ts';
import type { ChainAt, Part, Slice } from '../Part.ts';
import { amount, who } from '../stored.ts';

const STATUS = ['none', 'active', 'jailed', 'exiting', 'exited', 'tombstoned'];
const stored = z.object({
  id: amount,
  pendingOperator: who.nullable(),
  rewardPerShareRay: amount,
  operatorRewards: amount,
  operatorRewardsClaimed: amount,
});
const leaving = z.object({ sequencerId: amount, shares: amount, unlockAt: amount });

/** The pool's sums, and each sequencer with those who delegate to it. */
export const sequencers: Part = {
  name: 'sequencers',
  async slices(index) {
    const rows = await index.all('sequencers');
    return [sums, ...rows.map(({ id }) => one(id))];
  },
};

const sums: Slice = async (index) => {
  const { tvl, counts } = await index.ask('protocol');
  const listed = (await index.all('sequencers')).length;
  return async (chain) => {
    const read = (functionName: 'totalDelegated' | 'totalBonded' | 'sequencerCount') =>
      chain.client.readContract({ ...contractAt(chain), functionName });
    const [delegated, bonded, count] = await Promise.all([
      read('totalDelegated'),
      read('totalBonded'),
      read('sequencerCount'),
    ]);
    chain.same('delegated in all', tvl.delegated, delegated);
    chain.same('bonded in all', tvl.bonded, bonded);
    chain.same('sequencers counted', counts.sequencers, count);
    chain.same('sequencers listed', listed, count);
  };
};

const one =
  (id: bigint): Slice =>
  async (index) => {
    const row = await index.ask('sequencer', { params: { id } });
    const delegators = await index.all('sequencerDelegators', { params: { id } });
    const hidden = (await index.rows('sequencers', stored)).find((candidate) => candidate.id === id);
    const requests = (await index.rows('unbondings', leaving)).filter(
      ({ sequencerId }) => sequencerId === id,
    );
    return async (chain) => {
      const { same } = chain;
      const contract = contractAt(chain);
      const record = await chain.client.readContract({ ...contract, functionName: 'sequencer', args: [id] });
      const args = [id, record.activeShares] as const;
      const assets = await chain.client.readContract({ ...contract, functionName: 'convertToAssets', args });
      const named = (what: string) => `sequencer ${id} ${what}`;
      facts(row, record, assets, (what, index, chain) => same(named(what), index, chain));

      same(named('pending operator'), hidden?.pendingOperator ?? zeroAddress, record.pendingOperator);
      same(named('reward per share'), hidden?.rewardPerShareRay, record.rewardPerShareRay);
      const owed = hidden && hidden.operatorRewards - hidden.operatorRewardsClaimed;
      same(named('rewards of the operator'), owed, record.operatorRewards);
      // The pool counts no more what has matured, or what nothing holds back.
      const over = STATUS[record.status] === 'exited' || STATUS[record.status] === 'tombstoned';
      const open = requests.filter(({ unlockAt }) => !over && unlockAt > chain.timestamp);
      const leavingShares = open.reduce((sum, request) => sum + request.shares, 0n);
      same(named('shares leaving'), leavingShares, record.unbondingShares);

      const held = delegators.reduce((sum, { shares }) => sum + shares, 0n);
      same(named('sum of delegators'), held, record.activeShares);
      same(named('delegators'), row.delegators, delegators.length);
      const sorted = delegators.toSorted((a, b) => (a.shares < b.shares ? 1 : -1));
      same(named('order of delegators'), delegators.map(shares).join(), sorted.map(shares).join());
    };
  };

type Facts = (what: string, index: unknown, chain: unknown) => void;
type Recorded = {
  [Name in 'operator' | 'signer' | 'rewardRecipient']: `0x${string}`;
} & {
  [Name in
    | 'status'
    | 'commissionBps'
    | 'pendingCommissionBps'
    | 'commissionEffectiveAt'
    | 'bondUnlockAt']: number;
} & { [Name in 'bond' | 'bondLeaving' | 'activeShares' | 'indexRay']: bigint };

function facts(row: Item<'sequencers'>, record: Recorded, assets: bigint, same: Facts): void {
  same('operator', row.operator, record.operator);
  same('signer', row.signer, record.signer);
  same('recipient', row.rewardRecipient, record.rewardRecipient);
  same('status', row.status, STATUS[record.status]);
  same('commission', row.commissionBps, record.commissionBps);
  same('announced commission', row.pendingCommissionBps ?? 0, record.pendingCommissionBps);
  same('commission effective at', row.commissionEffectiveAt ?? 0, record.commissionEffectiveAt);
  same('bond', row.bond, record.bond);
  same('bond leaving', row.bondLeaving, record.bondLeaving);
  same('bond unlock', row.bondUnlockAt ?? 0, record.bondUnlockAt);
  same('shares', row.activeShares, record.activeShares);
  same('index', row.indexRay, record.indexRay);
  same('assets', row.activeAssets, assets);
}

const shares = (row: { shares: bigint }) => row.shares;

function contractAt({ deployment, blockNumber }: ChainAt) {
  return { abi: sequencerPoolAbi, address: deployment.contracts.sequencerPool, blockNumber } as const;
}
