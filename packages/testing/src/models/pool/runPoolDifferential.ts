import { openPool } from './openPool.ts';
import { runScenario, type Tally } from './runScenario.ts';

export interface Differential {
  scenarios: number;
  /** Calls of each. */
  steps: number;
  /** Of the first scenario; the next ones count on. */
  firstSeed: number;
  /** After each scenario. */
  onScenario?: (done: number) => void;
}

/**
 * The real pool beside the model, over random scenarios: every balance, share, price, reward, bucket and request is
 * compared after each call. The same seed plays the same scenario again.
 *
 * @returns how often each call took, and how many were refused
 * @throws Error at the first wei of difference: seed, step, call and both figures
 */
export async function runPoolDifferential({
  scenarios,
  steps,
  firstSeed,
  onScenario,
}: Differential): Promise<Tally> {
  const pool = await openPool();
  const sum: Tally = { taken: new Map(), refused: 0, belowPar: 0 };
  try {
    for (let done = 0; done < scenarios; done += 1) {
      const { taken, refused, belowPar } = await runScenario(pool, firstSeed + done, steps);
      for (const [name, times] of taken) sum.taken.set(name, (sum.taken.get(name) ?? 0) + times);
      sum.refused += refused;
      sum.belowPar += belowPar;
      onScenario?.(done + 1);
    }
  } finally {
    await pool.close();
  }
  return sum;
}
