import { zeroAddress } from 'viem';
import { expect, it } from 'vitest';
import { functionNames, verdictOf } from './model.ts';

const holding = (contract: 'sequencerPool' | 'ecosystemFund', holds: bigint, owed: bigint) => ({
  contract,
  address: zeroAddress,
  holds,
  owes: [{ kind: 'bonds' as const, assets: owed }],
  surplus: holds - owed,
});

it('adds up what is held and owed', () => {
  const verdict = verdictOf([holding('sequencerPool', 12n, 10n), holding('ecosystemFund', 5n, 5n)]);
  expect(verdict).toEqual({ holds: 17n, owes: 15n, surplus: 2n, short: [] });
});

it('names who is short though another has plenty', () => {
  const verdict = verdictOf([holding('sequencerPool', 9n, 10n), holding('ecosystemFund', 50n, 5n)]);
  expect(verdict.short).toEqual(['sequencerPool']);
});

it('names functions by their selectors, each once', () => {
  const target = zeroAddress;
  expect(
    functionNames([
      { target, selector: '0x12345678' },
      { target, selector: '0x12345678' },
    ]),
  ).toEqual(['0x12345678']);
});
