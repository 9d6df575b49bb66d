import type { Progress } from '../bootstrap/createProgress.mjs';

/** Figures that are measured now, beside what they are judged by. Nothing fails: a bench informs. */
export interface Bench {
  name: string;
  run(surroundings: { root: string; progress: Progress }): Promise<Measured>;
}

export interface Measured {
  /** For `--json`. */
  rows: readonly object[];
  /** For people. */
  print: string;
}
