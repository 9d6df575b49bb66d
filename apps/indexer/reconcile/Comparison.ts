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

/** Compares one figure. A number and a bigint of the same value are the same. */
export type Same = (what: string, index: unknown, chain: unknown) => void;

/** Collects what is compared. */
export function compare(): { same: Same; add(other: Comparison): void; result(): Comparison } {
  const differences: Difference[] = [];
  let compared = 0;
  return {
    same(what, index, chain) {
      compared += 1;
      if (asOne(index) !== asOne(chain)) differences.push({ what, index, chain });
    },
    add(other) {
      compared += other.compared;
      differences.push(...other.differences);
    },
    result: () => ({ compared, differences }),
  };
}

const asOne = (value: unknown) =>
  typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value;
