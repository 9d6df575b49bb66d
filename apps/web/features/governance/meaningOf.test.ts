import type { DecodedCall } from '@metis-blitz/sdk/describe';
import { expect, it } from 'vitest';
import { meaningOf } from './meaningOf.ts';

const call = (functionName: string, args: readonly unknown[], contract = 'ecosystemFund') =>
  ({ contract, functionName, args, parameters: [] }) as unknown as DecodedCall;

it.each([
  [
    'a stream',
    [call('createStream', [2n, '0x1', 5n])],
    { kind: 'stream', money: { assets: 5n, bucketId: 2n } },
  ],
  [
    'milestones: all of them together',
    [call('createMilestoneGrant', [1n, '0x1', '0x2', [{ assets: 3n }, { assets: 4n }]])],
    { kind: 'milestones', money: { assets: 7n, bucketId: 1n } },
  ],
  ['a top-up', [call('topUpReserve', [0n, 9n])], { kind: 'topUp', money: { assets: 9n, bucketId: 0n } }],
  ['a parameter', [call('setMinBond', [1n], 'sequencerPool')], { kind: 'parameter' }],
  ['roles', [call('grantRole', [1n], 'accessManager')], { kind: 'roles' }],
  ['a stranger', [undefined], { kind: 'custom' }],
  [
    'two buckets: no single one is named',
    [call('topUpReserve', [0n, 9n]), call('topUpReserve', [1n, 9n])],
    { kind: 'topUp' },
  ],
])('%s', (_, calls, meaning) => {
  expect(meaningOf(calls)).toEqual(meaning);
});
