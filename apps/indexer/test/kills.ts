import { expect } from 'vitest';
import type { FaultWorld } from './faultWorld.ts';
import type { IndexProcess } from './indexProcess.ts';
import { seededRandom } from './seededRandom.ts';
import { watchAnswers } from './watchAnswers.ts';

/** How often, 50 times in the evidence: the first half in the past, the rest in the present. */
export const KILLS = Number(process.env.BLITZ_KILLS ?? 5);
export const SEED = Number(process.env.BLITZ_SEED ?? 1);
export const PATIENCE_MS = 110_000 + KILLS * 30_000;

const IN_THE_PAST = Math.ceil(KILLS / 2);
/** Longest that it lives before it is killed: past the start of Ponder, into what it then does. */
const LIFE_MS = 6_000;
const LIVE_LIFE_MS = 1_500;
const random = seededRandom(SEED);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Kills it at random moments while it reads the past, and lets it live then. */
export async function killInThePast(index: IndexProcess): Promise<void> {
  for (let kill = 0; kill < IN_THE_PAST; kill += 1) {
    index.begin();
    await pause(random() * LIFE_MS);
    await index.end('SIGKILL');
  }
  index.begin();
}

/** Kills it at random moments while it follows the chain, and lets it live then: what it says meanwhile is true. */
export async function killInThePresent(world: FaultWorld, index: IndexProcess): Promise<void> {
  for (let kill = 0; kill < KILLS - IN_THE_PAST; kill += 1) {
    index.begin();
    const watch = watchAnswers(world, index);
    await index.reaches(await world.head());
    const living = world.live(8);
    await pause(random() * LIVE_LIFE_MS);
    await index.end('SIGKILL');
    await living;
    expect((await watch()).lies).toEqual([]);
  }
  index.begin();
}
