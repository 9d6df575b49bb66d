import { type Hex, keccak256, size } from 'viem';
import type { Artifact } from './artifacts.ts';

/** What is left to compare of a runtime code once the places that a constructor filled are blanked. */
export interface Fingerprint {
  contractName: string;
  /** Bytes of the runtime code. */
  size: number;
  /** `[start, length]` in bytes, lowest first: immutables, and addresses of libraries. */
  holes: readonly (readonly [number, number])[];
  /** keccak256 of the runtime code with zeros in the holes. */
  hash: Hex;
}

/** @returns a few hundred bytes that stand for a contract's code where the code itself is too much to load. */
export function fingerprintOf(artifact: Artifact): Fingerprint {
  const links = Object.values(artifact.deployedLinkReferences).flatMap((names) =>
    Object.values(names).flat(),
  );
  const holes = [...Object.values(artifact.immutableReferences ?? {}).flat(), ...links]
    .map(({ start, length }) => [start, length] as const)
    .sort(([one], [two]) => one - two);

  let code: string = artifact.deployedBytecode;
  for (const [start, length] of holes) {
    const from = 2 + start * 2;
    code = code.slice(0, from) + '0'.repeat(length * 2) + code.slice(from + length * 2);
  }
  return {
    contractName: artifact.contractName,
    size: size(code as Hex),
    holes,
    hash: keccak256(code as Hex),
  };
}
