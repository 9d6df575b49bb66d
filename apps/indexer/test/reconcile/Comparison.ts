import type { IndexedWorld } from '../indexedWorld.ts';

/** One figure that the index and the contracts do not agree on. */
export interface Difference {
  what: string;
  index: unknown;
  chain: unknown;
}

/** What came out: how many figures were compared (a comparison of nothing proves nothing), and which differ. */
export interface Comparison {
  compared: number;
  differences: readonly Difference[];
}

/** Compares one part of the index with the contracts at a block. */
export type Reconciler = (world: IndexedWorld, block: bigint) => Promise<Comparison>;

/** Collects what is compared. */
export function compare(): {
  same(what: string, index: unknown, chain: unknown): void;
  result(): Comparison;
} {
  const differences: Difference[] = [];
  let compared = 0;
  return {
    same(what, index, chain) {
      compared += 1;
      const isSame =
        typeof index === 'number' && typeof chain === 'bigint' ? BigInt(index) === chain : index === chain;
      if (!isSame) differences.push({ what, index, chain });
    },
    result: () => ({ compared, differences }),
  };
}
