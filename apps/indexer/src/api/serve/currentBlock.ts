import type { Block } from './block.ts';
import { isDatabaseAway } from './isDatabaseAway.ts';
import { newestWhole } from './snapshot.ts';
import { within } from './within.ts';

/** Who asks within so many milliseconds of another is told the same. */
const FRESH_MS = 25;
const PATIENCE_MS = 5_000;

let known: { block: Block; seenAt: number } | undefined;
let asking: Promise<Block | undefined> | undefined;

/** Remembers a block that the tables were seen at. @param seenAt when looking for it began */
export function noteBlock(block: Block, seenAt: number): void {
  if (known === undefined || seenAt >= known.seenAt) known = { block, seenAt };
}

/**
 * The last whole block, asked of the tables once for all who ask at once.
 * @returns undefined when the tables cannot tell
 * @throws the database's error when it is away
 */
export async function currentBlock(): Promise<Block | undefined> {
  if (known && performance.now() - known.seenAt < FRESH_MS) return known.block;
  asking ??= look().finally(() => {
    asking = undefined;
  });
  return asking;
}

async function look(): Promise<Block | undefined> {
  const seenAt = performance.now();
  try {
    const block = await within(PATIENCE_MS, newestWhole());
    // While the next one is written, the last is still the last that is whole.
    if (block === undefined) return known?.block;
    noteBlock(block, seenAt);
    return block;
  } catch (error) {
    if (isDatabaseAway(error)) throw error;
    return undefined;
  }
}
