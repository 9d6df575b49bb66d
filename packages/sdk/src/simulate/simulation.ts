import type { Address, Hex } from 'viem';
import type { ReadBlock } from '../reads/readBatch.ts';
import type { FactKind, FactUnit } from './facts.ts';

export interface SimulatedCall {
  to: Address;
  data: Hex;
  /** Wei of METIS. */
  value: bigint;
}

/** A figure that the calls would move. */
export interface Change {
  key: string;
  kind: FactKind;
  label: string;
  unit: FactUnit;
  before: bigint;
  after: bigint;
}

export interface Simulation {
  ok: boolean;
  /** Why it would fail, and at which call (from 0). */
  failure?: { index: number; name: string; title: string; cause: string; remedy: string };
  /**
   * `together`: all calls one after the other, with what they change. `apart`: each for itself, for the node cannot
   * pretend, or a call sends METIS or moves the timelock itself; what they change together is not known then.
   */
  way: 'together' | 'apart';
  /** Empty when it would fail, or when tried apart. */
  changes: readonly Change[];
  block: ReadBlock;
}
