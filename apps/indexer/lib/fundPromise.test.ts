import { ecosystemFundAbi } from '@metis-blitz/protocol/abi/ecosystemFund';
import { encodeFunctionData } from 'viem';
import { expect, test } from 'vitest';
import { fundPromise } from './fundPromise.ts';

const fund = '0x00000000000000000000000000000000000000fd';
const other = '0x00000000000000000000000000000000000000aa';
const decision = { context: 'c', impact: 'i', alternatives: 'a' };
const stream = encodeFunctionData({
  abi: ecosystemFundAbi,
  functionName: 'createStream',
  args: [2n, other, 5n, 1, 1, 2, decision],
});
const topUp = encodeFunctionData({
  abi: ecosystemFundAbi,
  functionName: 'topUpReserve',
  args: [3n, 7n, decision],
});
const milestones = encodeFunctionData({
  abi: ecosystemFundAbi,
  functionName: 'createMilestoneGrant',
  args: [
    2n,
    other,
    fund,
    [
      { assets: 3n, deadline: 9 },
      { assets: 4n, deadline: 9 },
    ],
    decision,
  ],
});
const cancel = encodeFunctionData({ abi: ecosystemFundAbi, functionName: 'cancelStream', args: [1n] });

test('adds up what the calls promise', () => {
  const calls = [cancel, stream, topUp].map((data) => ({ target: fund, data }) as const);
  expect(fundPromise(fund, calls)).toEqual({ bucketId: 2n, assets: 12n });
});

test('counts every milestone', () => {
  expect(fundPromise(fund, [{ target: fund, data: milestones }])).toEqual({ bucketId: 2n, assets: 7n });
});

test('is null when nothing is promised', () => {
  expect(fundPromise(fund, [])).toBeNull();
  expect(fundPromise(fund, [{ target: other, data: stream }])).toBeNull();
  expect(fundPromise(fund, [{ target: fund, data: '0xdeadbeef' }])).toBeNull();
  expect(fundPromise(fund, [{ target: fund, data: '0x' }])).toBeNull();
});
