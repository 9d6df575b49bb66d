import { ACCOUNT_INDEX } from '@metis-blitz/devnet';
import { rewardReserveAbi, sequencerPoolAbi } from '@metis-blitz/protocol';
import { maxUint256, parseEventLogs } from 'viem';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../defaults.ts';
import { SEQUENCER, startWalk, type Walk } from '../startWalk.ts';

const BOB = ACCOUNT_INDEX.newcomers[1];

let walk: Walk;
beforeEach(async () => {
  walk = await startWalk();
});
afterEach(() => walk?.chain.stop());

const pool = () => ({ address: walk.contracts.sequencerPool, abi: sequencerPoolAbi }) as const;
const read: Walk['chain']['publicClient']['readContract'] = (parameters) =>
  walk.chain.publicClient.readContract(parameters);

describe('delegation', () => {
  it('delegate, epochs settle, claim, undelegate, wait, withdraw', async () => {
    const bob = walk.addressOf(BOB);
    const value = DEFAULTS.delegation;
    await walk.send(BOB, { ...pool(), functionName: 'delegate', args: [SEQUENCER.id], value });
    const shares = await read({ ...pool(), functionName: 'sharesOf', args: [SEQUENCER.id, bob] });
    expect(shares).toBe(value);

    await walk.produce(2);
    const settled = await walk.send(BOB, { ...pool(), functionName: 'settle', args: [maxUint256] });
    const logs = parseEventLogs({ abi: sequencerPoolAbi, logs: settled.logs, eventName: 'EpochSettled' });
    const rewards = logs.reduce((sum, { args }) => sum + args.rewards, 0n);
    const blocks = logs.reduce((sum, { args }) => sum + args.blocks, 0n);
    const perBlock = await read({
      address: walk.contracts.rewardReserve,
      abi: rewardReserveAbi,
      functionName: 'rewardPerBlock',
    });
    expect(rewards).toBe(blocks * perBlock);
    expect(blocks).toBeGreaterThan(0n);

    const due = await read({ ...pool(), functionName: 'pendingRewards', args: [SEQUENCER.id, bob] });
    const share = (rewards * value) / (value + DEFAULTS.bond);
    const afterCommission = share - (share * BigInt(DEFAULTS.commissionBps)) / 10_000n;
    expect(due).toBeLessThanOrEqual(afterCommission + BigInt(logs.length));
    expect(due).toBeGreaterThan((afterCommission * 999n) / 1_000n);
    await expectPaid(due, { ...pool(), functionName: 'claimRewards', args: [SEQUENCER.id, bob] });

    const undelegation = await walk.send(BOB, {
      ...pool(),
      functionName: 'undelegate',
      args: [SEQUENCER.id, shares],
    });
    const [left] = parseEventLogs({
      abi: sequencerPoolAbi,
      logs: undelegation.logs,
      eventName: 'Undelegated',
    });
    const request = left?.args.requestId ?? 0n;
    const withdrawal = { ...pool(), functionName: 'withdraw', args: [request, bob] } as const;
    await expect(walk.send(BOB, withdrawal)).rejects.toThrow(/SequencerPool_NotMatured/);

    const { timestamp } = await walk.chain.publicClient.getBlock();
    await walk.chain.pass((left?.args.unlockAt ?? 0) - Number(timestamp));
    await expectPaid(value, withdrawal);
  });
});

type PoolCall = { functionName: 'claimRewards' | 'withdraw'; args: readonly [bigint, `0x${string}`] };

/** Bob calls, and has exactly `assets` more afterwards, the gas apart. */
async function expectPaid(assets: bigint, { functionName, args }: PoolCall): Promise<void> {
  const before = await walk.balanceOf(BOB);
  const receipt = await walk.send(BOB, { ...pool(), functionName, args });
  const gas = receipt.gasUsed * receipt.effectiveGasPrice;
  expect((await walk.balanceOf(BOB)) - before + gas).toBe(assets);
}
