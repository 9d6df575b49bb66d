import { describe, expect, test } from 'vitest';
import { errorWords as english } from '../words/en.ts';
import { errorWords as chinese } from '../words/zh.ts';
import { explain } from './explain.ts';

const METIS = 10n ** 18n;
const someone = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const causes = (...[name, args]: Parameters<typeof explain>) => [
  explain(name, args, english).cause,
  explain(name, args, chinese).cause,
];

describe('figures of one sentence', () => {
  test('have as many digits as tell them apart', () => {
    const min = 12_405_199_000_000_000_000n;
    expect(causes('LiquidStaking_TooFewShares', [min, min + 1n])).toEqual([
      'You would get 12.405199 lsMETIS, less than the 12.405199000000000001 lsMETIS that you asked for at least.',
      '你将得到 12.405199 lsMETIS，少于你要求的至少 12.405199000000000001 lsMETIS。',
    ]);
    expect(causes('LiquidStaking_TooFewShares', [12n * METIS, min])[0]).toContain('get 12 lsMETIS, less');
    expect(causes('LiquidStaking_TooFewShares', [12n * METIS + 1n, min])[0]).toContain(
      'get 12 lsMETIS, less',
    );
  });

  test('of 1 wei that is too little is not none', () => {
    const [said] = causes('LiquidStaking_DepositAboveMax', [2n, 1n]);
    expect(said).toContain(
      'takes 0.000000000000000001 METIS more for now, less than 0.000000000000000002 METIS',
    );
  });

  test('are in the unit that they are about', () => {
    expect(causes('DelegationRouter_CapTooHigh', [10_001n, 10_000n])).toEqual([
      'A cap of 100.01 % is above the bound of 100 %.',
      '上限 100.01 % 超过界限 100 %。',
    ]);
    expect(causes('DelegationRouter_CapTooHigh', [5_000n * METIS, 0n])[0]).toContain('5,000 METIS is above');
    expect(causes('SequencerPool_SlashOutOfBounds', [METIS / 10n + 1n, METIS / 10n])[0]).toContain(
      'at most 10 %; this one is 10.0000000000000001 %',
    );
  });

  test('agree with their noun', () => {
    expect(causes('SequencerPool_SettleFirst', [1n, 0n])[0]).toContain('1 epoch waits');
    expect(causes('SequencerPool_SettleFirst', [1_234n, 32n])[0]).toContain('1,234 epochs wait');
  });
});

describe('time in sentences', () => {
  test('is that of the caller', () => {
    const times = { moment: () => 'tomorrow', duration: () => 'a while', wait: () => 'a bit' };
    expect(explain('SequencerPool_NotMatured', [2, 1], { ...english, times }).cause).toBe(
      'It unlocks on tomorrow, in a bit of chain time.',
    );
    expect(explain('BlitzGovernor_NotWholeSteps', [2n, 3n], { ...english, times }).cause).toContain(
      'a while',
    );
  });

  test('is UTC, with its year, where nobody says otherwise', () => {
    expect(causes('SequencerPool_NotMatured', [1_795_420_320, 1_795_420_320 - 3_661])).toEqual([
      'It unlocks on 23 Nov 2026, 07:52 UTC, in 1 hour 1 minute of chain time.',
      '它将于 2026年11月23日 07:52 UTC 解锁，按链上时间还有 1 小时 1 分钟。',
    ]);
  });

  test('bounds that differ by a second read differently', () => {
    const week = 7n * 86_400n;
    expect(causes('BlitzGovernor_VotingPeriodOutOfBounds', [week + 1n, 86_400n, week])).toEqual([
      '7 days 1 second is not between 1 day and 7 days.',
      '7 天 1 秒不在 1 天与 7 天之间。',
    ]);
  });

  test('what never ends has no date', () => {
    const ever = 2 ** 48 - 1;
    expect(causes('EcosystemFund_BadDeadline', [0n, ever])).toEqual([
      'Milestone 1 cannot have its deadline on a day after the year 9999.',
      '里程碑 1 不能以 9999 年之后为截止时间。',
    ]);
    expect(causes('TimelockInsufficientDelay', [0n, 2n ** 255n])[0]).toContain('of 8,000 years and more');
    expect(causes('Guardian_TermOutOfBounds', [0n, 1n])[0]).toBe('A term cannot last no time at all.');
  });

  test('a role is told by its name', () => {
    expect(causes('AccessManagerUnauthorizedAccount', [someone, 2n])).toEqual([
      '0x7099…79C8 does not hold the role of operations governance.',
      '0x7099…79C8 不持有“运营治理”角色。',
    ]);
  });
});
