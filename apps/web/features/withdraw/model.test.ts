import { describe, expect, it } from 'vitest';
import { claimable, payOf, slashesSince } from './model.ts';

const metis = 10n ** 18n;
const one = 10n ** 27n;
const waiting = { id: 7n, state: 'waiting', assets: 40n * metis, shares: 40n * metis } as const;

describe('a waiting ticket', () => {
  it('pays what was asked while the price holds or rises', () => {
    expect(payOf(waiting, one)).toEqual({ pays: 40n * metis, asked: 40n * metis, lost: 0n });
    expect(payOf(waiting, one + one / 10n).lost).toBe(0n);
    expect(payOf(waiting, one - 1n).lost).toBe(0n);
  });
  it('pays less after the price fell', () => {
    expect(payOf(waiting, one - one / 20n)).toMatchObject({ pays: 38n * metis, lost: 2n * metis });
  });
  it('claims no loss while the price is not known', () => {
    expect(payOf(waiting, undefined).lost).toBe(0n);
  });
});

it('a ready ticket pays what was set aside, and knows what was asked', () => {
  const ready = { ...waiting, state: 'claimable', assets: 39n * metis, shares: 0n } as const;
  const reductions = [{ ticketId: 7n, assetsAtRequest: 40n * metis, assets: 39n * metis }];
  expect(payOf(ready, one, reductions)).toEqual({ pays: 39n * metis, asked: 40n * metis, lost: metis });
  expect(payOf(ready, one, []).lost).toBe(0n);
});

it('only slashes since the request count, the latest first', () => {
  const slash = (at: number) => ({ sequencerId: 1n, fromDelegators: 1n, at });
  expect(slashesSince([slash(5), slash(10), slash(20)], 10).map(({ at }) => at)).toEqual([20, 10]);
});

it('only what is ready can be claimed', () => {
  const tickets = (['waiting', 'claimable', 'claimed'] as const).map((state, place) => ({
    ...waiting,
    state,
    id: BigInt(place),
    requestedAt: 0,
    position: 0n,
    assetsAhead: 0n,
    estimatedAt: 0,
  }));
  expect(claimable(tickets).map(({ id }) => id)).toEqual([1n]);
});
