import { small } from '../../../lib/wire.ts';
import type { Block } from './block.ts';

/** A block as the wire has it. */
export function blockBody({ number, hash, timestamp }: Block) {
  return { number: small(number), hash, timestamp: small(timestamp) };
}
