import { profiles } from '@metis-blitz/deploy';
import { ACCOUNT_INDEX, localTestClient } from '@metis-blitz/devnet';
import {
  delegationRouterAbi,
  ecosystemFundAbi,
  governorAbi,
  liquidStakingAbi,
  rewardReserveAbi,
  sequencerPoolAbi,
} from '@metis-blitz/protocol';
import { rewardReserveCode } from '@metis-blitz/protocol/bytecode';
import { propose, setPoolReserve } from '@metis-blitz/sdk';
import { DEFAULTS, SEQUENCER, startWalk, type Walk } from '@metis-blitz/testing';
import { encodeDeployData, type PublicClient, parseEther, toHex, zeroAddress } from 'viem';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { turnAll } from '../test/turnAll.ts';
import { awakenCrank } from './awakenCrank.ts';
import type { CrankContext } from './Crank.ts';
import { cancelCrank } from './cancelCrank.ts';
import { lullCrank } from './lullCrank.ts';
import { migrateCrank } from './migrateCrank.ts';
import { rebalanceCrank } from './rebalanceCrank.ts';
import { settleCrank } from './settleCrank.ts';
import { syncCrank } from './syncCrank.ts';

const [ALICE, BOB] = ACCOUNT_INDEX.newcomers;
const TENTH = 10n ** 17n;

let walk: Walk;
let context: CrankContext & { client: PublicClient };
beforeEach(async () => {
  walk = await startWalk();
  const client = walk.chain.publicClient as PublicClient;
  context = { client, contracts: walk.contracts, account: walk.addressOf(ACCOUNT_INDEX.keeper) };
});
afterEach(() => walk?.chain.stop());

const pool = () => ({ address: walk.contracts.sequencerPool, abi: sequencerPoolAbi }) as const;
const vault = () => ({ address: walk.contracts.liquidStaking, abi: liquidStakingAbi }) as const;
const fund = () => ({ address: walk.contracts.ecosystemFund, abi: ecosystemFundAbi }) as const;
const read: Walk['chain']['publicClient']['readContract'] = (parameters) =>
  walk.chain.publicClient.readContract(parameters);
const stakeBy = (who: number, value: bigint) =>
  walk.send(who, { ...vault(), functionName: 'stake', args: [walk.addressOf(who), 0n, zeroAddress], value });
const leave = (who: number, shares: bigint) => {
  const account = walk.addressOf(who);
  return walk.send(who, { ...vault(), functionName: 'requestWithdrawal', args: [shares, account, account] });
};

it('sync books a slash that reached the vault, once, and no slash that the bond has paid', async () => {
  await walk.asOperations({
    ...{ address: walk.contracts.delegationRouter, abi: delegationRouterAbi, functionName: 'approve' },
    args: [SEQUENCER.id, parseEther('100000'), 2_500],
  });
  await stakeBy(ALICE, DEFAULTS.stake * 80n);
  expect(await turnAll(context, rebalanceCrank)).toEqual(['rebalance']);
  const crank = syncCrank();
  expect(await turnAll(context, crank)).toEqual([]);

  // A tenth each time, one a period: the bond pays until nothing of it is left.
  const slash = { ...pool(), functionName: 'slash', args: [SEQUENCER.id, TENTH, toHex(7, { size: 32 })] };
  const principal = async () => {
    const [active, unbonding] = await read({ ...vault(), functionName: 'principalAssets' });
    return active + unbonding;
  };
  const before = await principal();
  for (let times = 0; times < 30 && (await principal()) === before; times += 1) {
    expect(await crank.due(context)).toBeUndefined();
    await walk.asOperations(slash);
    await walk.chain.pass(profiles.local.pool.unbondingPeriod + 1);
  }
  const loss = before - (await principal());
  expect(loss).toBeGreaterThan(parseEther('1'));
  expect(await crank.due(context)).toMatchObject({ worth: loss });
  // A keeper that starts only now finds out as well.
  expect(await syncCrank().due(context)).toMatchObject({ worth: loss });

  const overstated = await read({ ...vault(), functionName: 'rateRayAt', args: [await lastMoment()] });
  expect(await turnAll(context, crank)).toEqual(['syncVault']);
  await walk.chain.pass(2);
  expect(await read({ ...vault(), functionName: 'rateRayAt', args: [await lastMoment()] })).toBeLessThan(
    overstated,
  );
  expect(await syncCrank().due(context)).toBeUndefined();
});

const lastMoment = async () => BigInt((await read({ ...vault(), functionName: 'clock' })) - 1);

it('lull stops the clock of a fund as soon as too little is staked, and never one that is open', async () => {
  const { bootstrapStake, bootstrapPeriod } = profiles.local.fund;
  const whale = walk.addressOf(ALICE);
  await localTestClient(walk.chain.rpcUrl).setBalance({ address: whale, value: bootstrapStake * 2n });
  await stakeBy(ALICE, bootstrapStake);
  await walk.chain.pass(2);
  expect(await turnAll(context, lullCrank)).toEqual([]);
  expect(await turnAll(context, awakenCrank)).toEqual(['awakenFund']);
  await walk.chain.pass(2);
  expect(await lullCrank.due(context)).toBeUndefined();

  await leave(ALICE, parseEther('100000'));
  await walk.chain.pass(2);
  expect(await turnAll(context, lullCrank)).toEqual(['lullFund']);
  expect(await read({ ...fund(), functionName: 'opensAt' })).toBe(0);
  expect(await awakenCrank.due(context)).toBeUndefined();

  await stakeBy(ALICE, parseEther('110000'));
  await walk.chain.pass(2);
  expect(await turnAll(context, awakenCrank)).toEqual(['awakenFund']);
  await walk.chain.pass(bootstrapPeriod + 1);
  await leave(ALICE, parseEther('100000'));
  await walk.chain.pass(2);
  expect(await lullCrank.due(context)).toBeUndefined();
});

it('cancel takes down what its proposer has walked away from, and nothing else', async () => {
  await stakeBy(ALICE, DEFAULTS.stake);
  await stakeBy(BOB, DEFAULTS.stake);
  await walk.chain.pass(2);
  for (const who of [ALICE, BOB]) {
    const proposer = walk.addressOf(who);
    const calls = [{ to: proposer, data: '0x', value: 0n }] as const;
    const request = propose(walk.contracts, { governor: 'operations', calls, text: `# Of ${who}`, proposer });
    const hash = await walk.chain
      .walletClient(who)
      .sendTransaction({ ...request, type: 'legacy', gas: 3_000_000n });
    expect((await walk.chain.publicClient.waitForTransactionReceipt({ hash })).status).toBe('success');
  }
  expect(await turnAll(context, cancelCrank)).toEqual([]);

  await leave(ALICE, DEFAULTS.stake);
  await walk.chain.pass(2);
  expect(await turnAll(context, cancelCrank)).toEqual(['cancelProposal']);
  const governor = { address: walk.contracts.operationsGovernor, abi: governorAbi } as const;
  const CANCELED = 2;
  expect(await read({ ...governor, functionName: 'state', args: [1n] })).toBe(CANCELED);
  expect(await read({ ...governor, functionName: 'state', args: [2n] })).not.toBe(CANCELED);
});

it('migrate empties a reserve that was replaced into its successor', async () => {
  expect(await turnAll(context, migrateCrank)).toEqual([]);
  const { accessManager, sequencerPool, rewardReserve, protocolTimelock } = walk.contracts;
  const reserve = { abi: rewardReserveAbi } as const;
  const rate = await read({ ...reserve, address: rewardReserve, functionName: 'rewardPerBlock' });
  const data = encodeDeployData({
    ...{ abi: rewardReserveAbi, bytecode: rewardReserveCode.creationCode },
    args: [accessManager, sequencerPool, rate],
  });
  const { publicClient } = walk.chain;
  const fee = { type: 'legacy', gasPrice: 1_000_000_000n, gas: 5_000_000n } as const;
  const made = await walk.chain.walletClient(ALICE).sendTransaction({ data, ...fee });
  const { contractAddress } = await publicClient.waitForTransactionReceipt({ hash: made });
  if (!contractAddress) throw new Error('no second reserve');
  expect(await turnAll(context, settleCrank)).toEqual([]);

  const test = localTestClient(walk.chain.rpcUrl);
  await test.setBalance({ address: protocolTimelock, value: parseEther('1') });
  await test.impersonateAccount({ address: protocolTimelock });
  const { to, data: call } = setPoolReserve(walk.contracts, { reserve: contractAddress });
  const hash = await walk.chain
    .walletClient(0)
    .sendTransaction({ account: protocolTimelock, to, data: call, ...fee });
  expect((await publicClient.waitForTransactionReceipt({ hash })).status).toBe('success');

  const held = await read({ ...reserve, address: rewardReserve, functionName: 'balance' });
  expect(await migrateCrank.due(context)).toMatchObject({ worth: held });
  expect(await turnAll(context, migrateCrank)).toEqual(['migrateReserve']);
  expect(await read({ ...reserve, address: contractAddress, functionName: 'balance' })).toBe(held);
});
