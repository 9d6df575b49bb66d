import type { Counts } from './Stage.ts';

/** Reads the report of `solidity.ts`. */
export function countSolidity(report: string): Counts {
  return JSON.parse(report);
}
