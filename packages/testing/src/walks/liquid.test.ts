import { ACCOUNT_INDEX } from '@metis-blitz/devnet';
import { delegationRouterAbi, liquidStakingAbi, withdrawalQueueAbi } from '@metis-blitz/protocol';
import { parseEventLogs, zeroAddress } from 'viem';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../defaults.ts';
import { SEQUENCER, startWalk, type Walk } from '../startWalk.ts';

const ALICE = ACCOUNT_INDEX.newcomers[0];
const KEEPER = ACCOUNT_INDEX.keeper;

let walk: Walk;
beforeEach(async () => {
  walk = await startWalk();
});
afterEach(() => walk?.chain.stop());

const vault = () => ({ address: walk.contracts.liquidStaking, abi: liquidStakingAbi }) as const;
const queue = () => ({ address: walk.contracts.withdrawalQueue, abi: withdrawalQueueAbi }) as const;
const read: Walk['chain']['publicClient']['readContract'] = (parameters) =>
  walk.chain.publicClient.readContract(parameters);

async function stake(assets: bigint): Promise<bigint> {
  const account = walk.addressOf(ALICE);
  await walk.send(ALICE, {
    ...vault(),
    functionName: 'stake',
    args: [account, 0n, zeroAddress],
    value: assets,
  });
  return read({ ...vault(), functionName: 'balanceOf', args: [account] });
}

describe('liquid staking', () => {
  it('stake, then leave at once from the buffer for the fee', async () => {
    const shares = await stake(DEFAULTS.stake);
    expect(shares).toBe(DEFAULTS.stake);

    const before = await walk.balanceOf(ALICE);
    const half = shares / 2n;
    const preview = await read({ ...vault(), functionName: 'previewRedeem', args: [half] });
    const account = walk.addressOf(ALICE);
    const args = [half, account, account, preview] as const;
    const receipt = await walk.send(ALICE, { ...vault(), functionName: 'redeemNative', args });

    const gas = receipt.gasUsed * receipt.effectiveGasPrice;
    expect((await walk.balanceOf(ALICE)) - before + gas).toBe(preview);
    expect(preview).toBeLessThan(half);
    expect(preview).toBeGreaterThan((half * 98n) / 100n);
  });

  it('stake, delegate the surplus, request, wait, finalise, claim METIS without a fee', async () => {
    const shares = await stake(DEFAULTS.stake);
    await approveForVault();
    await walk.send(KEEPER, { ...vault(), functionName: 'rebalance', args: [] });
    const [active] = await read({ ...vault(), functionName: 'principalAssets' });
    expect(active).toBeGreaterThan(0n);

    const account = walk.addressOf(ALICE);
    const request = await walk.send(ALICE, {
      ...vault(),
      functionName: 'requestWithdrawal',
      args: [shares, account, account],
    });
    const [queued] = parseEventLogs({
      abi: liquidStakingAbi,
      logs: request.logs,
      eventName: 'WithdrawalQueued',
    });
    const ticket = queued?.args.firstTicketId ?? 0n;
    await expect(
      walk.send(ALICE, { ...queue(), functionName: 'claim', args: [ticket, account] }),
    ).rejects.toThrow(/WithdrawalQueue_NotFinalized/);

    // The first round starts unbonding; once that has matured, the second collects and finalises.
    await walk.send(KEEPER, { ...vault(), functionName: 'rebalance', args: [] });
    await walk.chain.pass(221);
    await walk.send(KEEPER, { ...vault(), functionName: 'rebalance', args: [] });

    const before = await walk.balanceOf(ALICE);
    const receipt = await walk.send(ALICE, { ...queue(), functionName: 'claim', args: [ticket, account] });
    const paid = (await walk.balanceOf(ALICE)) - before + receipt.gasUsed * receipt.effectiveGasPrice;
    expect(paid).toBe(queued?.args.assets);
    expect(paid).toBeGreaterThanOrEqual(DEFAULTS.stake - 10n);
  });

  it('what the sequencer earns raises the rate, and vests', async () => {
    await stake(DEFAULTS.stake);
    await approveForVault();
    await walk.send(KEEPER, { ...vault(), functionName: 'rebalance', args: [] });
    const atFirst = await read({ ...vault(), functionName: 'rateRay' });

    await walk.produce(2);
    await walk.send(KEEPER, { ...vault(), functionName: 'harvest', args: [] });
    const justHarvested = await read({ ...vault(), functionName: 'rateRay' });
    await walk.chain.pass(61);
    const vested = await read({ ...vault(), functionName: 'rateRay' });

    expect(justHarvested).toBeGreaterThanOrEqual(atFirst);
    expect(vested).toBeGreaterThan(justHarvested);
    expect(await read({ ...vault(), functionName: 'feeShares' })).toBeGreaterThan(0n);
  });
});

function approveForVault(): Promise<void> {
  return walk.asOperations({
    address: walk.contracts.delegationRouter,
    abi: delegationRouterAbi,
    functionName: 'approve',
    args: [SEQUENCER.id, DEFAULTS.bond, 2_500],
  });
}
