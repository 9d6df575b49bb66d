import { expect, it } from 'vitest';
import { keeperAccount } from './keeperAccount.ts';

const KEY = `0x${'12'.repeat(32)}` as const;

it('takes the key it is given', () => {
  expect(keeperAccount(KEY, 1088).address).toBe(keeperAccount(KEY, 31337).address);
});

it('has one of its own on a local chain only', () => {
  expect(keeperAccount(undefined, 31337).address).toMatch(/^0x/);
  expect(() => keeperAccount(undefined, 1088)).toThrow('BLITZ_KEEPER_KEY is needed on chain 1088');
});
