import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Indebted, moveDebt } from './moveDebt.ts';
import { rewardsOf } from './rewardsOf.ts';

const RAY = 10n ** 27n;
type Position = Indebted & { rewardsClaimed: bigint };
const NONE: Position = { shares: 0n, rewardDebt: 0n, rewardsRounded: 0n, rewardsClaimed: 0n };

/** `Positions.sol` line by line: its debt holds what was claimed as well. */
class Contract {
  shares = 0n;
  debt = 0n;
  move(after: bigint, price: bigint): void {
    const change = after - this.shares;
    this.debt += change > 0n ? (change * price + RAY - 1n) / RAY : -((-change * price) / RAY);
    this.shares = after;
  }
  earned(price: bigint): bigint {
    const due = (this.shares * price) / RAY - this.debt;
    return due > 0n ? due : 0n;
  }
}

const move = (position: Position, after: bigint, price: bigint): Position => ({
  ...position,
  ...moveDebt(position, after, price),
  shares: after,
});

const shares = fc.bigInt(0n, 2n ** 100n);
const step = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), to: shares }),
  fc.record({ kind: fc.constant('settle' as const), by: fc.bigInt(0n, RAY / 1_000n) }),
  fc.record({ kind: fc.constant('claim' as const) }),
);

test('whatever happens, the rewards of the epochs are what was claimed, is pending, and was rounded', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const contract = new Contract();
      let position = NONE;
      let [price, epochs] = [0n, 0n];
      for (const one of steps) {
        if (one.kind === 'move') {
          contract.move(one.to, price);
          position = move(position, one.to, price);
        } else if (one.kind === 'settle') {
          epochs += (position.shares * (price + one.by)) / RAY - (position.shares * price) / RAY;
          price += one.by;
        } else {
          const due = contract.earned(price);
          contract.debt += due;
          position = { ...position, rewardsClaimed: position.rewardsClaimed + due };
        }
        const { pending, rounded } = rewardsOf(position, price);
        expect(pending).toBe(contract.earned(price));
        expect(epochs).toBe(position.rewardsClaimed + pending + rounded);
      }
      const moves = steps.filter(({ kind }) => kind === 'move').length;
      expect(position.rewardsRounded).toBeGreaterThanOrEqual(0n);
      expect(position.rewardsRounded).toBeLessThanOrEqual(BigInt(moves));
    }),
    { numRuns: 300 },
  );
});

test('a wei that rounding took stands against rewards to come', () => {
  const price = (RAY * 3n) / 2n;
  const joined = move(move(NONE, 1n, price), 2n, price);
  expect(joined.rewardDebt).toBe(4n);
  expect(rewardsOf(joined, price)).toEqual({ pending: 0n, rounded: 0n });
  expect(rewardsOf(joined, price + RAY)).toEqual({ pending: 1n, rounded: 1n });
});
