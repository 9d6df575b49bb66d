import { type Hex, hexToBytes, keccak256 } from 'viem';

const BYTES = 256;

/** The bloom that a block header carries over its logs: three bits for each address and each topic (yellow paper, 4.3.1). */
export function bloomOf(logs: readonly { address: Hex; topics: readonly Hex[] }[]): Hex {
  const bloom = new Uint8Array(BYTES);
  for (const { address, topics } of logs) {
    for (const item of [address, ...topics]) {
      const hash = hexToBytes(keccak256(item));
      for (const at of [0, 2, 4]) {
        const bit = (((hash[at] ?? 0) << 8) | (hash[at + 1] ?? 0)) & 2_047;
        const place = BYTES - 1 - (bit >> 3);
        bloom[place] = (bloom[place] ?? 0) | (1 << (bit & 7));
      }
    }
  }
  return `0x${Buffer.from(bloom).toString('hex')}`;
}
