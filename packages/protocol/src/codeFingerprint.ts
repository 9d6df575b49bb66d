import type { Hex } from 'viem';

/** What must stand at a contract's address, without the code itself. */
export interface CodeFingerprint {
  contractName: string;
  /** Bytes of the runtime code. */
  size: number;
  /** `[start, length]` in bytes, lowest first: what the constructor filled in. */
  holes: readonly (readonly [start: number, length: number])[];
  /** keccak256 of the runtime code with zeros in the holes. */
  hash: Hex;
}
