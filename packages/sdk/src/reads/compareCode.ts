import { type CodeFingerprint, codeFingerprints } from '@metis-blitz/protocol/fingerprints';
import { type Address, type Client, getContractAddress, type Hex, keccak256, size } from 'viem';
import { getCode } from 'viem/actions';
import type { Contracts } from './context.ts';

/** What stands at an address, against what the compiler made of the sources of this package's version. */
export interface CodeComparison {
  name: string;
  address: Address;
  /** `same`: every byte outside the holes. `absent`: there is no code. `unknown`: nothing to compare with. */
  result: 'same' | 'different' | 'absent' | 'unknown';
  /** Bytes that stand there. */
  size: number;
  /** Bytes that the constructor filled in (immutables) and that are not compared. */
  blanked: number;
}

/**
 * Compares the runtime code at every address with the fingerprint of our own build. Immutables are blanked on both
 * sides: that they hold the right values is another question, which `packages/deploy` asks when it deploys.
 * @param given names of contracts that were not deployed with the protocol: they are listed, not compared
 */
export async function compareCode(
  client: Client,
  { contracts, given = [] }: { contracts: Contracts; given?: readonly string[] },
): Promise<readonly CodeComparison[]> {
  const named = Object.entries(contracts) as [string, Address][];
  // The pool makes the half of itself that operators reach in its constructor: the first contract of its own nonce.
  const office = getContractAddress({ from: contracts.sequencerPool, nonce: 1n });
  const all: [string, Address][] = [...named, ['sequencerOffice', office]];
  return Promise.all(
    all.map(async ([name, address]) => {
      const code = (await getCode(client, { address })) ?? '0x';
      return { name, address, ...compare(code, given.includes(name) ? undefined : fingerprintFor(name)) };
    }),
  );
}

/** Two governors and two timelocks share one code each. */
function fingerprintFor(name: string): CodeFingerprint | undefined {
  const all: Readonly<Record<string, CodeFingerprint>> = codeFingerprints;
  const kind = /(Governor|Timelock)$/.exec(name)?.[0].toLowerCase();
  return all[name] ?? (kind === undefined ? undefined : all[kind]);
}

function compare(
  code: Hex,
  wanted: CodeFingerprint | undefined,
): Pick<CodeComparison, 'result' | 'size' | 'blanked'> {
  const bytes = size(code);
  if (bytes === 0) return { result: 'absent', size: 0, blanked: 0 };
  if (!wanted) return { result: 'unknown', size: bytes, blanked: 0 };
  const blanked = wanted.holes.reduce((sum, [, length]) => sum + length, 0);
  const same = bytes === wanted.size && keccak256(blank(code, wanted.holes)) === wanted.hash;
  return { result: same ? 'same' : 'different', size: bytes, blanked };
}

function blank(code: Hex, holes: CodeFingerprint['holes']): Hex {
  let text: string = code;
  for (const [start, length] of holes) {
    const from = 2 + start * 2;
    text = text.slice(0, from) + '0'.repeat(length * 2) + text.slice(from + length * 2);
  }
  return text as Hex;
}
