import { isIPv6 } from 'node:net';

/** Whoever has one IPv6 address has 2^64 of them. */
const GROUPS_OF_A_NETWORK = 4;

/**
 * One name for all addresses that are surely of one client.
 * @param forwardedFor the header of a proxy that is trusted: its last entry is what the proxy itself saw
 */
export function clientKey(address = 'unknown', forwardedFor?: string): string {
  const seen = forwardedFor?.split(',').at(-1)?.trim() || address;
  const plain = seen.replace(/^::ffff:/, '');
  if (!isIPv6(plain)) return plain.slice(0, 64);
  const [start = '', rest] = plain.split('::');
  const groups = start === '' ? [] : start.split(':');
  if (rest !== undefined) {
    const tail = rest === '' ? [] : rest.split(':');
    while (groups.length + tail.length < 8) groups.push('0');
    groups.push(...tail);
  }
  return groups.slice(0, GROUPS_OF_A_NETWORK).join(':');
}
