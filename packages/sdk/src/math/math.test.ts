import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assets, bps, ray, shares } from '../units/units.ts';
import { delegationApr } from './delegationApr.ts';
import { dilutedApr } from './dilutedApr.ts';
import { effectiveCommission } from './effectiveCommission.ts';
import { epochBlocks } from './epochBlocks.ts';
import { estimateWait } from './estimateWait.ts';
import * as exitFee from './exitFee.ts';
import { isFull } from './isFull.ts';
import { liquidApr } from './liquidApr.ts';
import { projectRewards } from './projectRewards.ts';
import { quorum } from './quorum.ts';
import { quorumReached } from './quorumReached.ts';
import * as rayMath from './rayMath.ts';
import { rewardSplit } from './rewardSplit.ts';
import * as sharePrice from './sharePrice.ts';
import { slashCut } from './slashCut.ts';
import { streamVested } from './streamVested.ts';
import { unlockAt } from './unlockAt.ts';
import * as vesting from './vesting.ts';
import { voteSucceeded } from './voteSucceeded.ts';
import { windowLeft } from './windowLeft.ts';

const METIS = 10n ** 18n;
const DAY = 86_400;
const amount = fc.bigInt(0n, 10n ** 26n);
const positive = fc.bigInt(1n, 10n ** 26n);

describe('sharePrice', () => {
  test('a round trip never gains', () => {
    fc.assert(
      fc.property(positive, positive, amount, (worth, supply, put) => {
        const price = { assets: worth, shares: supply };
        const got = sharePrice.toSharesDown(price, assets(put));
        expect(sharePrice.toAssetsDown(price, got)).toBeLessThanOrEqual(put);
        expect(sharePrice.toAssetsUp(price, got) - sharePrice.toAssetsDown(price, got)).toBeLessThanOrEqual(
          1n,
        );
      }),
    );
  });

  test('worthless shares cannot be bought', () => {
    expect(sharePrice.toSharesDown({ assets: 0n, shares: 1n }, assets(METIS))).toBe(0n);
  });
});

describe('exitFee', () => {
  test('grossUp undoes netDown', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 200 }), (net, fee) => {
        const gross = exitFee.grossUp(assets(net), bps(fee));
        expect(exitFee.netDown(gross, bps(fee))).toBe(net);
        expect(exitFee.netDown(exitFee.grossDown(assets(net), bps(fee)), bps(fee))).toBeLessThanOrEqual(net);
      }),
    );
  });

  test('rises from the lowest to the highest as the buffer empties', () => {
    const at = (free: bigint) =>
      exitFee.rateBpsDown({ free, target: 1000n, lowest: bps(30), highest: bps(200) });
    expect([at(2000n), at(1000n), at(500n), at(0n)]).toEqual([30n, 30n, 115n, 200n]);
  });
});

describe('vesting', () => {
  test('starts whole, ends at nothing, in a straight line', () => {
    const profit = { amount: 700n, since: 100, until: 800 };
    expect([100, 450, 799, 800, 900].map((at) => vesting.unvestedUp(profit, at))).toEqual([
      700n,
      350n,
      1n,
      0n,
      0n,
    ]);
  });

  test('added profit weighs the ends and never speeds the rest up', () => {
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 0, max: 699 }), (first, added, elapsed) => {
        const before = { amount: first, since: 0, until: 700 };
        const after = vesting.extend(before, added, 700, elapsed);
        expect(after.amount).toBe(vesting.unvestedUp(before, elapsed) + added);
        expect(after.until).toBeGreaterThanOrEqual(before.until - 1);
        expect(after.until).toBeLessThanOrEqual(elapsed + 700);
      }),
    );
  });
});

test('effectiveCommission: a rise takes effect by itself', () => {
  const rise = { commissionBps: 500, pendingBps: 900, effectiveAt: 1000 };
  expect(effectiveCommission({ ...rise, at: 999 })).toBe(500);
  expect(effectiveCommission({ ...rise, at: 1000 })).toBe(900);
  expect(effectiveCommission({ commissionBps: 500, pendingBps: 0, effectiveAt: 0, at: 1000 })).toBe(500);
});

test('epochBlocks pays real blocks once, whatever the record says', () => {
  const paid = { paidUpTo: 100n, head: 150n };
  const of = (startBlock: bigint, endBlock: bigint) =>
    epochBlocks({ epoch: { startBlock, endBlock }, ...paid });
  expect(of(101n, 120n)).toBe(20n);
  expect(of(90n, 110n)).toBe(10n);
  expect(of(140n, 200n)).toBe(11n);
  expect(of(120n, 119n)).toBe(0n);
  expect(of(50n, 60n)).toBe(0n);
});

test('unlockAt is a whole bucket, never before the period is over', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 33 }), (at) => {
      const period = { unbondingPeriod: 21 * DAY, bucketSize: DAY };
      const free = unlockAt({ at, ...period });
      expect(free % DAY).toBe(0);
      expect(free - at).toBeGreaterThanOrEqual(21 * DAY);
      expect(free - at).toBeLessThan(22 * DAY);
    }),
  );
});

test('isFull at exactly four bonds, not a wei beyond', () => {
  expect(isFull({ bond: 5n, slashable: 20n })).toBe(true);
  expect(isFull({ bond: 5n, slashable: 21n })).toBe(false);
});

describe('streamVested', () => {
  const stream = { assets: 1000n, start: 100, cliff: 200, end: 1100, cancelled: false };

  test('nothing before the cliff, then what was earned since the start', () => {
    expect([99, 199, 200, 600, 1099, 1100, 5000].map((at) => streamVested(stream, at))).toEqual([
      0n,
      0n,
      100n,
      500n,
      999n,
      1000n,
      1000n,
    ]);
  });

  test('a cancelled one holds what had vested', () => {
    expect(streamVested({ ...stream, assets: 300n, cancelled: true }, 0)).toBe(300n);
  });
});

describe('windowLeft', () => {
  const charges = [
    { assets: 40n, at: 100 },
    { assets: 50n, at: 200 },
  ];

  test('a charge leaves exactly one window later', () => {
    const left = (at: number) => windowLeft({ charges, window: 1000, cap: 100n, at });
    expect([150, 200, 1099, 1100, 1200].map(left)).toEqual([60n, 10n, 10n, 50n, 100n]);
  });

  test('a lowered cap leaves nothing, not less', () => {
    expect(windowLeft({ charges, window: 1000, cap: 80n, at: 200 })).toBe(0n);
  });
});

describe('votes', () => {
  const tally = { for: 60n, against: 40n, abstain: 20n };

  test('the quorum has a floor', () => {
    const of = (totalVotes: bigint) => quorum({ totalVotes, quorumBps: 800n, quorumFloor: 50_000n });
    expect([of(1_000_000n), of(100_000n)]).toEqual([80_000n, 50_000n]);
  });

  test('For and Abstain reach it, Against does not', () => {
    expect(quorumReached(tally, 80n)).toBe(true);
    expect(quorumReached(tally, 81n)).toBe(false);
  });

  test('the majority is of For and Against, and never a tie', () => {
    expect(voteSucceeded(tally, 6000n)).toBe(true);
    expect(voteSucceeded({ ...tally, against: 41n }, 6000n)).toBe(false);
    expect(voteSucceeded({ for: 5n, against: 5n, abstain: 9n }, 5000n)).toBe(false);
  });
});

describe('rates', () => {
  test('ten percent in a year, and the same pace in a month', () => {
    const year = 365 * DAY;
    const rates = { startRateRay: 10n ** 27n, endRateRay: 11n * 10n ** 26n };
    expect(liquidApr({ ...rates, elapsed: year })).toBe(1000n);
    expect(liquidApr({ ...rates, elapsed: year / 2 })).toBe(2000n);
    expect(delegationApr({ rewards: 10n * METIS, averageAssets: 100n * METIS, elapsed: year })).toBe(1000n);
  });

  test('a loss is no rate below zero, no time is no rate', () => {
    expect(liquidApr({ startRateRay: 2n, endRateRay: 1n, elapsed: 5 })).toBe(0n);
    expect(liquidApr({ startRateRay: 1n, endRateRay: 2n, elapsed: 0 })).toBeUndefined();
    expect(delegationApr({ rewards: 1n, averageAssets: 0n, elapsed: 5 })).toBeUndefined();
  });

  test('who joins shares the same rewards', () => {
    expect(dilutedApr({ aprBps: 1000n, stake: 100n, added: 100n })).toBe(500n);
    expect(projectRewards({ amount: 100n * METIS, aprBps: 500n, seconds: 365 * DAY })).toBe(5n * METIS);
  });
});

describe('estimateWait', () => {
  const queue = {
    assetsAhead: 100n,
    amount: 50n,
    incoming: [
      { assets: 60n, unlockAt: 3000 },
      { assets: 40n, unlockAt: 2000 },
    ],
    next: 9000,
    at: 1000,
  };

  test('now when the buffer covers it, else when enough comes back, else with the next unbonding', () => {
    expect(estimateWait({ ...queue, buffer: 150n })).toBe(1000);
    expect(estimateWait({ ...queue, buffer: 110n })).toBe(2000);
    expect(estimateWait({ ...queue, buffer: 109n })).toBe(3000);
    expect(estimateWait({ ...queue, buffer: 49n })).toBe(9000);
  });

  test('what has come back already counts as now', () => {
    expect(estimateWait({ ...queue, buffer: 110n, at: 2500 })).toBe(2500);
  });
});

test('slashCut: from a covered sequencer no two slashes of one period reach a delegator', () => {
  const tenth = METIS / 10n;
  fc.assert(
    fc.property(positive, amount, positive, fc.boolean(), (bond, leaving, any, gone) => {
      const delegated = any % (4n * bond + 1n);
      const first = slashCut({ bond, leaving, delegated, fractionWad: tenth });
      const left = gone ? 0n : leaving - first.fromLeaving;
      const second = slashCut({ bond: bond - first.fromBond, leaving: left, delegated, fractionWad: tenth });
      expect(first.fromDelegators + second.fromDelegators).toBe(0n);
    }),
  );
});

describe('rewardSplit', () => {
  const RAY = 10n ** 27n;

  test('the bond earns like stake, commission is of the delegators’ part', () => {
    const split = rewardSplit({
      rewards: 100n * METIS,
      bond: 20n * METIS,
      activeShares: 80n * METIS,
      indexRay: RAY,
      commissionBps: 1000,
    });
    expect(split.delegatorsPart).toBe(72n * METIS);
    expect(split.operatorPart).toBe(28n * METIS);
    expect(split.rewardPerShareRay).toBe((9n * RAY) / 10n);
  });

  test('gives out all, to the last wei', () => {
    fc.assert(
      fc.property(
        amount,
        positive,
        amount,
        fc.integer({ min: 0, max: 2000 }),
        (rewards, bond, active, commission) => {
          const split = rewardSplit({
            rewards,
            bond,
            activeShares: active,
            indexRay: RAY,
            commissionBps: commission,
          });
          expect(split.operatorPart + split.delegatorsPart).toBe(rewards);
          expect(rayMath.toAssetsDown(shares(active), ray(split.rewardPerShareRay))).toBeLessThanOrEqual(
            split.delegatorsPart,
          );
        },
      ),
    );
  });
});
