import { formatBps } from '../../units/formatBps.ts';
import type { Figures } from './explanation.ts';

/**
 * The router caps in basis points and in METIS, and its error does not say which of them it is about: nobody caps a
 * sequencer at some thousand wei.
 */
export function capOf(cap: bigint, [actual, max]: readonly [bigint, bigint], { metis }: Figures): string {
  return actual < 2n ** 16n && max <= 10_000n ? formatBps(cap) : metis(cap);
}
