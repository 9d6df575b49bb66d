import type { Hex } from 'viem';
import { bloomOf } from '../lib/bloomOf.ts';
import { isNumberedWhole, type Log } from './logs.ts';

/** Ranges that Ponder reads at the same time are few. */
const MOST_RANGES = 32;
const NO_LOGS = bloomOf([]);

interface Range {
  from: number;
  to: number;
  /** All logs of the range, by block; undefined when the node does not tell them without a filter. */
  logs: Promise<ReadonlyMap<number, readonly Log[]> | undefined>;
  known: ReadonlyMap<number, readonly Log[]> | undefined;
}

/**
 * All logs of the ranges that were asked for lately, whoever's they are: only those of a whole block can be held
 * against the bloom of its header, which Ponder fetches later.
 */
export class RangeBook {
  readonly #ranges = new Map<string, Range>();

  /**
   * @param ask for all logs of the range; undefined when the node refuses that
   * @throws Error when logs of a block are not numbered without a gap
   */
  async logsOf(
    from: Hex,
    to: Hex,
    ask: () => Promise<readonly Log[] | undefined>,
  ): Promise<ReadonlyMap<number, readonly Log[]> | undefined> {
    const key = `${from}-${to}`;
    let range = this.#ranges.get(key);
    if (!range) {
      range = { from: Number(from), to: Number(to), logs: ask().then(byBlock), known: undefined };
      this.#ranges.set(key, range);
      const [oldest] = this.#ranges.keys();
      if (this.#ranges.size > MOST_RANGES && oldest !== undefined) this.#ranges.delete(oldest);
    }
    try {
      range.known = await range.logs;
      return range.known;
    } catch (error) {
      this.#ranges.delete(key);
      throw error;
    }
  }

  /** The bloom that the header of a block must have; undefined when nothing is known of the block. */
  bloomAt(block: number): Hex | undefined {
    for (const { from, to, known } of this.#ranges.values()) {
      if (known === undefined || !(from <= block && block <= to)) continue;
      const logs = known.get(block);
      return logs ? bloomOf(logs) : NO_LOGS;
    }
    return undefined;
  }

  /** Of a block that turned out to be wrong. */
  forget(block: number): void {
    for (const [key, { from, to }] of this.#ranges)
      if (from <= block && block <= to) this.#ranges.delete(key);
  }
}

function byBlock(logs: readonly Log[] | undefined): ReadonlyMap<number, readonly Log[]> | undefined {
  if (logs === undefined) return undefined;
  const blocks = new Map<number, Log[]>();
  for (const log of logs) {
    const block = Number(log.blockNumber);
    const others = blocks.get(block);
    if (others) others.push(log);
    else blocks.set(block, [log]);
  }
  for (const [block, all] of blocks) {
    if (!isNumberedWhole(all))
      throw new Error(`The node told not all logs of block ${block}, or more than there are.`);
  }
  return blocks;
}
