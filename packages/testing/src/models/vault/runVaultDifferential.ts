import { openVault } from './openVault.ts';
import { runScenario, type Tally } from './runScenario.ts';

export interface Differential {
  scenarios: number;
  /** Calls of each. */
  steps: number;
  /** Of the first scenario; the next ones count on. */
  firstSeed: number;
}

/**
 * The real vault and queue, on the real router, pool, set and reserve, beside the model: every figure, share, ticket
 * and purse is compared after each call. The same seed plays the same scenario again.
 *
 * @returns how often each call took, how many were refused, and how many slashes reached the vault
 * @throws Error at the first wei of difference: seed, step, call and both figures
 */
export async function runVaultDifferential({ scenarios, steps, firstSeed }: Differential): Promise<Tally> {
  const vault = await openVault();
  const sum: Tally = { taken: new Map(), refused: 0, losses: 0 };
  try {
    for (let done = 0; done < scenarios; done += 1) {
      const { taken, refused, losses } = await runScenario(vault, firstSeed + done, steps);
      for (const [name, times] of taken) sum.taken.set(name, (sum.taken.get(name) ?? 0) + times);
      sum.refused += refused;
      sum.losses += losses;
    }
  } finally {
    await vault.close();
  }
  return sum;
}
