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
  /** What was looked at by samples only, and how many. */
  notes: readonly string[];
}

/** Compares one figure. A number and a bigint of the same value are the same. */
export type Same = (what: string, index: unknown, chain: unknown) => void;

/** Says what a comparison left out. */
export type Note = (sentence: string) => void;

/** Collects what is compared. */
export function compare(): { same: Same; note: Note; add(other: Comparison): void; result(): Comparison } {
  const differences: Difference[] = [];
  const notes: string[] = [];
  let compared = 0;
  return {
    same(what, index, chain) {
      compared += 1;
      if (asOne(index) !== asOne(chain)) differences.push({ what, index, chain });
    },
    note: (sentence) => {
      notes.push(sentence);
    },
    add(other) {
      compared += other.compared;
      differences.push(...other.differences);
      notes.push(...other.notes);
    },
    result: () => ({ compared, differences, notes }),
  };
}

const asOne = (value: unknown) =>
  typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value;
