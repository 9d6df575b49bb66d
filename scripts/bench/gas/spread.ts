import { METIS } from '@metis-blitz/deploy';
import { ACCOUNT_INDEX } from '@metis-blitz/devnet';
import { zeroAddress } from 'viem';
import type { Gas } from './measured.ts';
import type { GasWorld } from './openGasWorld.ts';

const [ALICE, BOB] = ACCOUNT_INDEX.newcomers;
const STAKE = 1_000n * METIS;
const PART = 10n * METIS;

/**
 * The cheapest and the dearest of what one account does in hours of its own. Two traces of votes are written, the
 * account's and the total's, and each sends a full slot to the past every other step: none, one or both at once.
 */
export async function spread({ gasOf, newHour, addressOf, contracts: { vault } }: GasWorld): Promise<Gas> {
  const alice = addressOf(ALICE);
  const stake = (account: number) => {
    const args = [addressOf(account), 0n, zeroAddress] as const;
    return gasOf(account, { ...vault, functionName: 'stake', args, value: STAKE });
  };
  const acts = {
    stake: () => stake(ALICE),
    redeemNative: () =>
      gasOf(ALICE, { ...vault, functionName: 'redeemNative', args: [PART, alice, alice, 0n] }),
    requestWithdrawal: () =>
      gasOf(ALICE, { ...vault, functionName: 'requestWithdrawal', args: [PART, alice, alice] }),
  };

  const measured: Gas = {};
  for (const [name, act] of Object.entries(acts)) {
    await newHour();
    await act();
    const costs: bigint[] = [];
    // Four hours with somebody else's in between: the traces meet in each of their steps.
    for (const _ of [0, 1]) {
      for (const _ of [0, 1]) {
        await newHour();
        costs.push(await act());
      }
      await newHour();
      await stake(BOB);
    }
    costs.sort((a, b) => Number(a - b));
    measured[`${name}AtBest`] = { repeat: costs[0] ?? 0n };
    measured[`${name}AtWorst`] = { repeat: costs.at(-1) ?? 0n };
  }
  return measured;
}
