import { describe, expect, it } from 'vitest';
import { runVaultDifferential } from './runVaultDifferential.ts';

/** 300 for the whole proof; so many fit into `npm test`. */
const SCENARIOS = Number(process.env.BLITZ_SCENARIOS ?? 30);
const FIRST_SEED = Number(process.env.BLITZ_SEED ?? 1);
const STEPS = 150;

const CALLS = [
  ...['stake', 'deposit', 'mint', 'redeem', 'redeemNative', 'withdraw', 'requestWithdrawal', 'transfer'],
  ...['approve', 'transferFrom', 'permit', 'redeemNativeWithPermit', 'requestWithdrawalWithPermit'],
  ...['delegate', 'delegateBySig', 'report'],
  ...['claim', 'claimMany', 'transferFrom', 'approve', 'setApprovalForAll'].map(
    (name) => `${name} of the queue`,
  ),
  ...['harvest', 'rebalance', 'finalize', 'sync', 'claimFeeShares'],
  ...['slash', 'pauseEntries', 'resumeEntries', 'setFees', 'setBufferTarget', 'setDepositCap'],
  ...['release', 'setCap'],
];

describe('the vault beside its model', () => {
  it('is 0 wei apart after every call of every scenario', { timeout: 1_200_000 }, async () => {
    const { taken, refused, losses } = await runVaultDifferential({
      scenarios: SCENARIOS,
      steps: STEPS,
      firstSeed: FIRST_SEED,
    });

    const rare = CALLS.filter((name) => (taken.get(name) ?? 0) < SCENARIOS / 12 - 1);
    expect(rare, 'calls that hardly ever take prove nothing').toEqual([]);
    expect([...taken.keys()].filter((name) => !CALLS.includes(name))).toEqual([]);
    expect(losses, 'slashes reached the vault').toBeGreaterThanOrEqual(Math.floor(SCENARIOS / 4));
    expect(refused).toBeLessThan((SCENARIOS * STEPS) / 2);
  });
});
