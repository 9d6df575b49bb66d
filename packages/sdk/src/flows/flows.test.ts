import { liquidStakingAbi } from '@metis-blitz/protocol/abi/liquidStaking';
import { sequencerPoolAbi } from '@metis-blitz/protocol/abi/sequencerPool';
import fc from 'fast-check';
import { type Address, decodeFunctionData } from 'viem';
import { describe, expect, test } from 'vitest';
import type { Contracts } from '../reads/context.ts';
import { collectSteps } from './collectSteps.ts';
import { delegateSteps } from './delegateSteps.ts';
import { depositSteps } from './depositSteps.ts';
import { redelegateSteps } from './redelegateSteps.ts';
import { requestWithdrawalSteps } from './requestWithdrawalSteps.ts';
import type { Step } from './Step.ts';
import { settleSteps } from './settleSteps.ts';
import { slashCalls } from './slashCalls.ts';
import { undelegateSteps } from './undelegateSteps.ts';

const METIS = 10n ** 18n;
const at = (digit: string): Address => `0x${digit.repeat(40)}`;
const contracts = {
  liquidStaking: at('1'),
  sequencerPool: at('2'),
  wMetis: at('3'),
  withdrawalQueue: at('4'),
} as unknown as Contracts;
const me = at('9');
const actions = (steps: readonly Step[]) => steps.map(({ request }) => request.action);

describe('settling first', () => {
  test('in calls of a hundred, until what is left is allowed', () => {
    const epochs = settleSteps(contracts, { pendingEpochs: 250n }).map(
      ({ request }) => decodeFunctionData({ abi: sequencerPoolAbi, data: request.data }).args?.[0],
    );
    expect(epochs).toEqual([100n, 100n, 50n]);
    expect(settleSteps(contracts, { pendingEpochs: 32n, leave: 32n })).toEqual([]);
  });

  test('entries leave what they settle themselves, exits leave nothing', () => {
    const few = { pendingEpochs: 5n, maxInlineEpochs: 32n };
    const many = { pendingEpochs: 33n, maxInlineEpochs: 32n };
    const entry = { id: 1n, assets: METIS };
    expect(actions(delegateSteps(contracts, { ...entry, ...few }))).toEqual(['delegate']);
    expect(actions(delegateSteps(contracts, { ...entry, ...many }))).toEqual(['settle', 'delegate']);
    const move = { fromId: 1n, toId: 2n, shares: METIS };
    expect(actions(redelegateSteps(contracts, { ...move, ...many }))).toEqual(['settle', 'redelegate']);
    const exit = { id: 1n, shares: METIS, ...few };
    expect(actions(undelegateSteps(contracts, exit))).toEqual(['settle', 'undelegate']);
  });

  test('a slash is proposed after a settlement', () => {
    const terms = { id: 1n, fractionWad: 1n, evidenceHash: `0x${'ab'.repeat(32)}` } as const;
    const names = slashCalls(contracts, terms).map(
      ({ data }) => decodeFunctionData({ abi: sequencerPoolAbi, data }).functionName,
    );
    expect(names).toEqual(['settle', 'slash']);
  });
});

test('depositSteps approves only where an approval is missing', () => {
  const terms = { assets: 5n, receiver: me };
  expect(actions(depositSteps(contracts, { ...terms, allowance: 4n }))).toEqual([
    'approveWrapped',
    'deposit',
  ]);
  expect(actions(depositSteps(contracts, { ...terms, allowance: 5n }))).toEqual(['deposit']);
});

describe('requestWithdrawalSteps', () => {
  const limits = { maxTicket: 10_000n * METIS, maxTicketsPerRequest: 16n };

  test('parts add up, and each fits one request', () => {
    fc.assert(
      fc.property(
        fc.bigInt(1n, 10n ** 25n),
        fc.bigInt(10n ** 18n, 10n ** 25n),
        fc.bigInt(10n ** 18n, 10n ** 25n),
        (shares, worth, supply) => {
          fc.pre(shares <= supply);
          const price = { assets: worth, shares: supply };
          const steps = requestWithdrawalSteps(contracts, {
            shares,
            receiver: me,
            owner: me,
            vault: { price, ...limits },
          });
          const parts = steps.map(({ request }) => {
            const { args } = decodeFunctionData({ abi: liquidStakingAbi, data: request.data });
            return args?.[0] as bigint;
          });
          expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(shares);
          for (const part of parts) {
            expect((part * worth) / supply).toBeLessThanOrEqual(
              limits.maxTicket * limits.maxTicketsPerRequest,
            );
          }
        },
      ),
    );
  });

  test('an everyday amount is one request', () => {
    const vault = { price: { assets: METIS, shares: METIS }, ...limits };
    expect(
      requestWithdrawalSteps(contracts, { shares: 100n * METIS, receiver: me, owner: me, vault }),
    ).toHaveLength(1);
  });
});

test('collectSteps takes what is ready and nothing else', () => {
  const steps = collectSteps(contracts, {
    account: me,
    tickets: [
      { id: 1n, state: 'claimable' },
      { id: 2n, state: 'waiting' },
    ],
    requests: [
      { id: 7n, matured: true },
      { id: 8n, matured: false },
    ],
    delegations: [
      { sequencerId: 3n, pendingRewards: 1n },
      { sequencerId: 4n, pendingRewards: 0n },
    ],
  });
  expect(actions(steps)).toEqual(['claimTickets', 'withdrawUnbonded', 'claimRewardsFor']);
  expect(collectSteps(contracts, { account: me })).toEqual([]);
});
