import type { Hex } from 'viem';

/** What deploys a contract, and what must stand at its address afterwards. */
export interface ContractCode {
  contractName: string;
  sourceName: string;
  creationCode: Hex;
  /** Where library addresses go in, by source and library. Offsets and lengths in bytes. */
  creationLinks: Links;
  runtimeCode: Hex;
  runtimeLinks: Links;
  /** Holes of the runtime code that the constructor filled. Offsets and lengths in bytes. */
  immutables: readonly CodeRange[];
}

export interface CodeRange {
  start: number;
  length: number;
}

export type Links = Readonly<Record<string, Readonly<Record<string, readonly CodeRange[]>>>>;
