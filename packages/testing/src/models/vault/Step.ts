import type { Random } from '../pool/Random.ts';
import type { Call, OpenVault } from './openVault.ts';
import type { Seen, State } from './state.ts';

/** One call, for the contract and for the model. */
export interface Step extends Call {
  /** Changes the state. @throws Refused */
  play(state: State, seen: Seen): void;
  /** Of the pool: whether it takes is seen, not foretold. */
  ofThePool?: boolean;
}

export interface Table {
  state: State;
  random: Random;
  vault: OpenVault;
}

export type Choose = (table: Table) => Step | Promise<Step>;
