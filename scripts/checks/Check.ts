import type { Repo } from './openRepo.ts';

/** One thing that is wrong, and where. */
export interface Finding {
  /** `path` or `path:line`, from the root; empty when it is about the whole. */
  at: string;
  says: string;
}

/** One gate of `pnpm check`. */
export interface Check {
  name: string;
  /** Needs fresh artifacts of the contracts, and runs alone after the others. */
  needsContracts?: boolean;
  run(repo: Repo): Promise<Finding[]>;
}
