/** What is claimed of a library for every input: a contract of `contracts/proof` and the words above it. */
export interface Lemma {
  /** From the root. */
  file: string;
  contract: string;
  /** In a few words. */
  title: string;
  /** In a sentence. */
  means: string;
  /** Rows of the list of pitfalls and of the invariants that it stands for, as written. */
  against: string;
  /** How often a loop may turn in it; 0 when there must be none. */
  turns: number;
  /** Whether arithmetic that the code does not check is proved never to run over. */
  wraps: boolean;
  /** Names of what is arbitrary in it. */
  inputs: readonly string[];
  asserts: number;
  faults: readonly Fault[];
}

/** A mistake that the lemma must see. */
export interface Fault {
  /** The file that is changed, below `contracts/src`. */
  file: string;
  from: string;
  to: string;
}
