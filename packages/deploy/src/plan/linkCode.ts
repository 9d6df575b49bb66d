import type { Links } from '@metis-blitz/protocol/bytecode';
import { type Address, type Hex, isAddress } from 'viem';

/**
 * Puts library addresses into the holes that the compiler left for them.
 * @throws when a library has no address
 */
export function linkCode(code: Hex, links: Links, libraries: Readonly<Record<string, Address>>): Hex {
  let linked = code.slice(2);
  for (const byName of Object.values(links)) {
    for (const [name, places] of Object.entries(byName)) {
      const address = libraries[name];
      if (!address || !isAddress(address)) throw new Error(`The library ${name} has no address to link.`);
      for (const { start, length } of places) {
        linked =
          linked.slice(0, start * 2) + address.slice(2).toLowerCase() + linked.slice((start + length) * 2);
      }
    }
  }
  return `0x${linked}`;
}
