import { expect, it } from 'vitest';
import { commissionRise, RISE_MEMORY } from './commissionRise.ts';

const now = 1_800_000_000;
const day = 86_400;
const at = (bps: number, daysAgo: number) => ({
  bps,
  announcedAt: null,
  effectiveAt: now - daysAgo * day,
});

it('tells of a rise of the last ninety days, with the lowest before it', () => {
  expect(commissionRise([at(500, 200), at(300, 80), at(900, 20), at(1_200, 5)], now)).toEqual({
    fromBps: 300,
    toBps: 1_200,
    at: now - 5 * day,
  });
});

it('remembers what was in force when the ninety days began', () => {
  expect(commissionRise([at(500, 200), at(900, 20)], now)).toMatchObject({ fromBps: 500, toBps: 900 });
  expect(commissionRise([at(500, 300), at(900, 91)], now)).toBeUndefined();
  expect(commissionRise([at(500, 300), at(900, RISE_MEMORY / day)], now)).toBeUndefined();
});

it.each([
  ['none is known', []],
  ['it never changed', [at(500, 10)]],
  ['it was lowered', [at(900, 10), at(500, 5)]],
  ['it rose and is back', [at(500, 30), at(900, 20), at(500, 5)]],
  ['the rise is still to come', [at(500, 30), { ...at(900, -3), announcedAt: now - day }]],
])('says nothing when %s', (_, commissions) => {
  expect(commissionRise(commissions, now)).toBeUndefined();
});
