import { type Hex, hexToBytes, keccak256 } from 'viem';

const BYTES = 256;

/** Addresses and names of events come again and again, and hashing is what costs. */
const MOST_KNOWN = 20_000;
const known = new Map<Hex, readonly number[]>();

/** The bloom that a block header carries over its logs: three bits for each address and each topic (yellow paper, 4.3.1). */
export function bloomOf(logs: readonly { address: Hex; topics: readonly Hex[] }[]): Hex {
  const bloom = new Uint8Array(BYTES);
  for (const { address, topics } of logs) {
    for (const item of [address, ...topics]) {
      for (const bit of bitsOf(item)) {
        const place = BYTES - 1 - (bit >> 3);
        bloom[place] = (bloom[place] ?? 0) | (1 << (bit & 7));
      }
    }
  }
  return `0x${Buffer.from(bloom).toString('hex')}`;
}

function bitsOf(item: Hex): readonly number[] {
  const before = known.get(item);
  if (before) return before;
  const hash = hexToBytes(keccak256(item));
  const bits = [0, 2, 4].map((at) => (((hash[at] ?? 0) << 8) | (hash[at + 1] ?? 0)) & 2_047);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(item, bits);
  return bits;
}
