import { describe, expect, test } from 'vitest';
import { milestoneStatus, smallGrantStatus } from './grantStatus.ts';

const quiet = { endsAt: 200n, bar: 10n, against: 9n };
const upheld = { ...quiet, against: 10n };

describe('milestoneStatus', () => {
  const at = (status: Parameters<typeof milestoneStatus>[0]['status'], now: bigint, objection = quiet) =>
    milestoneStatus({ status, deadline: 100n }, objection, { reviewPeriod: 50n, now });

  test.each([
    ['pending', 100n, 'pending'],
    ['pending', 101n, 'expired'],
    ['submitted', 150n, 'submitted'],
    ['submitted', 151n, 'expired'],
    ['accepted', 199n, 'accepted'],
    ['accepted', 200n, 'payable'],
    ['paid', 999n, 'paid'],
    ['cancelled', 999n, 'cancelled'],
  ] as const)('%s at %s is %s', (status, now, expected) => {
    expect(at(status, now)).toBe(expected);
  });

  test('votes at the bar reject at once, and for good', () => {
    expect(at('accepted', 1n, upheld)).toBe('rejected');
    expect(at('accepted', 999n, upheld)).toBe('rejected');
  });
});

describe('smallGrantStatus', () => {
  const at = (status: Parameters<typeof smallGrantStatus>[0]['status'], now: bigint, objection = quiet) =>
    smallGrantStatus({ status, expiresAt: 300n }, objection, now);

  test.each([
    ['proposed', 199n, 'proposed'],
    ['proposed', 200n, 'approved'],
    ['proposed', 300n, 'expired'],
    ['enacted', 999n, 'enacted'],
    ['paid', 999n, 'paid'],
  ] as const)('%s at %s is %s', (status, now, expected) => {
    expect(at(status, now)).toBe(expected);
  });

  test('votes at the bar reject, and stay so after the end of its life', () => {
    expect(at('proposed', 1n, upheld)).toBe('rejected');
    expect(at('proposed', 999n, upheld)).toBe('rejected');
  });
});
