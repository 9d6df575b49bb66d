import type { Abi, Address } from 'viem';
import type { OpenPool } from './openPool.ts';
import type { Random } from './Random.ts';
import type { State } from './state.ts';

/** One call, for the contract and for the model. */
export interface Step {
  from: Address;
  to: Address;
  abi: Abi;
  functionName: string;
  args: readonly unknown[];
  value?: bigint;
  /** Whose shares it buys or pays. */
  id?: number;
  /** Seconds until it is made, when they matter. */
  wait?: bigint;
  /** Changes the state. @throws Refused */
  play(state: State): void;
}

/** What a step is chosen by. */
export interface Table {
  state: State;
  random: Random;
  places: OpenPool['places'];
  /** Slash upon slash, until bonds are gone. */
  hard: boolean;
  /** The key's word that `operator` may register it. */
  proof(signer: number, operator: Address): Promise<`0x${string}`>;
}

/** Nothing to do of this kind now: undefined. */
export type Choose = (table: Table) => Step | undefined | Promise<Step | undefined>;
