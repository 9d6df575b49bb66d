import type { ParseArgsOptionsConfig } from 'node:util';
import type { Progress } from '../bootstrap/createProgress.mjs';

/** Figures that are measured now, beside what they are judged by. A bench informs and does not fail. */
export interface Bench {
  name: string;
  /** What it takes on the command line besides `--json`. */
  options?: ParseArgsOptionsConfig;
  run(surroundings: Surroundings): Promise<Measured>;
}

export interface Surroundings {
  root: string;
  progress: Progress;
  options: Record<string, unknown>;
}

export interface Measured {
  /** For `--json`. */
  rows: readonly object[];
  /** For people. */
  print: string;
  /** For what must hold and does not: the command ends with 1. */
  failed?: boolean;
}

/** A figure of its own, for benches without peers. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** What it must reach, in words. */
  target?: string;
  ok: boolean;
}
