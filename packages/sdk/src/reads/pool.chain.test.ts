import { sequencerPoolAbi } from '@metis-blitz/protocol/abi/sequencerPool';
import { sequencerSetAbi } from '@metis-blitz/protocol/abi/sequencerSet';
import { getAbiItem } from 'viem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeError } from '../errors/decodeError.ts';
import { epochBlocks } from '../math/epochBlocks.ts';
import { isFull, LEVERAGE } from '../math/isFull.ts';
import * as requestId from '../math/requestId.ts';
import { rewardSplit } from '../math/rewardSplit.ts';
import { unlockAt } from '../math/unlockAt.ts';
import { METIS, openWorld, type TestWorld, WHO } from '../test/openWorld.ts';
import { claimRewards } from '../writes/claimRewards.ts';
import { redelegate } from '../writes/redelegate.ts';
import { setCommission } from '../writes/setCommission.ts';
import { setMetadata } from '../writes/setMetadata.ts';
import { settle } from '../writes/settle.ts';
import { undelegate } from '../writes/undelegate.ts';
import { withdrawUnbonded } from '../writes/withdrawUnbonded.ts';
import { getDelegations } from './getDelegations.ts';
import { getEpoch } from './getEpoch.ts';
import { getReserve } from './getReserve.ts';
import { getSequencerNames } from './getSequencerNames.ts';
import { getSequencers, type Sequencer } from './getSequencers.ts';
import { getSignerRecord } from './getSignerRecord.ts';
import { getUnbondingRequests } from './getUnbondingRequests.ts';
import { readLogs } from './readLogs.ts';

let world: TestWorld;
const context = () => ({ contracts: world.contracts });
const account = () => world.addressOf(WHO.staker);
const fromBlock = () => BigInt(world.deployment.blockNumber);

async function sequencer(id: bigint): Promise<Sequencer> {
  const found = (await getSequencers(world.client, context())).sequencers.find((item) => item.id === id);
  if (!found) throw new Error(`No sequencer ${id}.`);
  return found;
}

beforeAll(async () => {
  world = await openWorld();
  await world.registerSequencer(WHO.operator, WHO.signer, 20_000n * METIS, 1000);
  await world.registerSequencer(WHO.secondOperator, WHO.secondSigner, 25_000n * METIS, 500);
  await world.delegateTo(WHO.staker, 1n, 1000n * METIS);
});
afterAll(() => world?.stop());

describe('sequencers', () => {
  test('as registered, with room and cover as the math twins have it', async () => {
    const { maxStake, totalBonded, totalDelegated, sequencers } = await getSequencers(
      world.client,
      context(),
    );
    const [first] = sequencers;
    if (!first) throw new Error('No sequencer.');

    expect(sequencers).toHaveLength(2);
    expect(first).toMatchObject({ status: 'active', commissionBps: 1000, bond: 20_000n * METIS });
    expect(first.operator).toBe(world.addressOf(WHO.operator));
    expect([totalBonded, totalDelegated]).toEqual([45_000n * METIS, 1000n * METIS]);
    for (const { bond, delegated, unbonding, room, isFull: full } of sequencers) {
      const slashable = delegated + unbonding;
      const [least] = [maxStake - bond - delegated, LEVERAGE * bond - slashable].sort((a, b) =>
        a < b ? -1 : 1,
      );
      expect(room).toBe(least);
      expect(full).toBe(isFull({ bond, slashable }));
    }
  });

  test('what operators say is read from the logs, the newest counts', async () => {
    await world.send(
      WHO.secondOperator,
      setMetadata(world.contracts, { id: 2n, metadata: '{"name":"Borealis"}' }),
    );
    const names = await getSequencerNames(world.client, { ...context(), fromBlock: fromBlock() });
    expect([...names].map(([id, { name }]) => [id, name])).toEqual([
      [1n, 'Deep Field'],
      [2n, 'Borealis'],
    ]);
  });

  test('a commission’s rise is announced', async () => {
    await world.send(WHO.secondOperator, setCommission(world.contracts, { id: 2n, commissionBps: 900 }));
    const { commissionBps, pendingCommissionBps, commissionEffectiveAt } = await sequencer(2n);
    expect({ commissionBps, pendingCommissionBps }).toEqual({
      commissionBps: 500,
      pendingCommissionBps: 900,
    });
    expect(commissionEffectiveAt).toBeGreaterThan(0);
  });
});

test('a key serves one sequencer, once', async () => {
  const serves = await getSignerRecord(world.client, { ...context(), signer: world.addressOf(WHO.signer) });
  expect(serves).toMatchObject({ sequencerId: 1n, retiredAt: 0 });
  const free = await getSignerRecord(world.client, {
    ...context(),
    signer: context().contracts.sequencerPool,
  });
  expect(free).toMatchObject({ sequencerId: 0n, retiredAt: 0 });
});

describe('epochs and rewards', () => {
  test('the running epoch is Metis’ own record', async () => {
    const { running, epochLength, block } = await getEpoch(world.client, context());
    expect(epochLength).toBe(30n);
    expect(running.signer).toBe(world.addressOf(WHO.signer));
    expect(running.startBlock).toBeGreaterThanOrEqual(0n);
    expect(block.number).toBeGreaterThan(0n);
  });

  test('a settled epoch pays as the math twins say', async () => {
    const { client, send, runEpoch, contracts } = world;
    for (let round = 0; round < 4; round++) await runEpoch(WHO.signer);
    const pool = { address: contracts.sequencerPool, abi: sequencerPoolAbi } as const;
    const [before, reserve, epochs] = [
      await sequencer(1n),
      await getReserve(client, context()),
      await getEpoch(client, context()),
    ];
    const paidUpTo = await client.readContract({ ...pool, functionName: 'paidUpTo' });
    expect(epochs.pendingEpochs).toBeGreaterThan(0n);

    const { blockNumber } = await send(WHO.other, settle(contracts, { maxEpochs: 1n }));
    const [log] = await readLogs(client, {
      address: pool.address,
      event: getAbiItem({ abi: sequencerPoolAbi, name: 'EpochSettled' }),
      fromBlock: blockNumber,
      toBlock: blockNumber,
    });
    if (!log) throw new Error('Nothing was settled.');
    const range = await client.readContract({
      address: contracts.sequencerSet,
      abi: sequencerSetAbi,
      functionName: 'epochs',
      args: [log.args.epochId],
    });
    const blocks = epochBlocks({
      epoch: { startBlock: range[2], endBlock: range[3] },
      paidUpTo,
      head: blockNumber - 1n,
    });
    const split = rewardSplit({ ...before, rewards: blocks * reserve.rewardPerBlock });

    expect(log.args).toMatchObject({ id: 1n, blocks, rewards: blocks * reserve.rewardPerBlock });
    expect(log.args.operatorPart).toBe(split.operatorPart);
    expect(log.args.rewardPerShareRay).toBe(before.rewardPerShareRay + split.rewardPerShareRay);
  });

  test('rewards are pending, then claimed', async () => {
    const { client, send, contracts } = world;
    await send(WHO.other, settle(contracts, { maxEpochs: 100n }));
    const [delegation] = (await getDelegations(client, { ...context(), account: account() })).delegations;
    expect(delegation).toMatchObject({ sequencerId: 1n, assets: 1000n * METIS });
    expect(delegation?.pendingRewards).toBeGreaterThan(0n);

    await send(WHO.staker, claimRewards(contracts, { id: 1n, receiver: world.addressOf(30) }));
    const after = (await getDelegations(client, { ...context(), account: account() })).delegations[0];
    expect(after?.pendingRewards).toBe(0n);
  });
});

describe('ways out', () => {
  test('an undelegation unlocks when the math twin says, and is withdrawn', async () => {
    const { client, send, contracts, chain } = world;
    const rules = await getSequencers(client, context());
    const { blockNumber } = await send(WHO.staker, undelegate(contracts, { id: 1n, shares: 400n * METIS }));
    const { timestamp } = await client.getBlock({ blockNumber });
    const free = unlockAt({ at: Number(timestamp), ...rules });

    const open = () =>
      getUnbondingRequests(client, { ...context(), account: account(), fromBlock: fromBlock() });
    const [request] = (await open()).requests;
    expect(request).toMatchObject({ sequencerId: 1n, assets: 400n * METIS, unlockAt: free, matured: false });
    expect(request?.id).toBe(requestId.pack({ owner: account(), id: 1n, unlockAt: free }));

    await chain.pass(free - Number(timestamp));
    expect((await open()).requests).toMatchObject([{ matured: true }]);
    const withdrawal = { requestId: request?.id ?? 0n, receiver: account() };
    await send(WHO.other, withdrawUnbonded(contracts, withdrawal));
    expect((await open()).requests).toEqual([]);
  });

  test('a move locks the position it reaches', async () => {
    const { client, send, contracts } = world;
    await send(WHO.staker, redelegate(contracts, { fromId: 1n, toId: 2n, shares: 100n * METIS }));
    const { delegations, block } = await getDelegations(client, { ...context(), account: account() });
    expect(delegations.map(({ sequencerId, assets }) => [sequencerId, assets])).toEqual([
      [1n, 500n * METIS],
      [2n, 100n * METIS],
    ]);
    expect(delegations[1]?.lockedUntil).toBeGreaterThan(block.timestamp);

    const error: unknown = await send(
      WHO.staker,
      redelegate(contracts, { fromId: 2n, toId: 1n, shares: METIS }),
    ).catch((thrown: unknown) => thrown);
    expect(decodeError(error)).toMatchObject({
      name: 'SequencerPool_RedelegationLocked',
      title: 'Moved too recently',
    });
  });
});
