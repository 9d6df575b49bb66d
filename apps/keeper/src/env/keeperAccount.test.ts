import { expect, it } from 'vitest';
import { keeperAccount } from './keeperAccount.ts';

const KEY = `0x${'12'.repeat(32)}` as const;

it('takes the key it is given', async () => {
  const env = { BLITZ_KEEPER_KEY: KEY };
  expect((await keeperAccount(env, 1088)).address).toBe((await keeperAccount(env, 31337)).address);
});

it('has one of its own on a local chain only', async () => {
  expect((await keeperAccount({}, 31337)).address).toMatch(/^0x/);
  await expect(keeperAccount({}, 1088)).rejects.toThrow(
    'BLITZ_KEEPER_KEYSTORE or BLITZ_KEEPER_KEY is needed on chain 1088',
  );
});
