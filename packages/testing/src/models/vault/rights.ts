import type { Address } from 'viem';
import { add, of, pair, Refused, type State } from './state.ts';

export const ENDLESS = 2n ** 256n - 1n;

/** What was signed, by whom, and over which nonce; the contract sees v, r and s of it. */
export interface Letter {
  signer: Address;
  owner: Address;
  spender: Address;
  shares: bigint;
  nonce: bigint;
  deadline: bigint;
}

export function approve(state: State, owner: Address, spender: Address, shares: bigint): void {
  state.allowances.set(pair(owner, spender), shares);
}

/** What was allowed without an end stays so. */
export function spend(state: State, owner: Address, spender: Address, shares: bigint): void {
  const allowed = of(state.allowances, pair(owner, spender));
  if (allowed < shares) throw new Refused('not allowed as much');
  if (allowed !== ENDLESS) approve(state, owner, spender, allowed - shares);
}

/** Nobody needs leave to use what is his. */
export function spendOfAnother(state: State, owner: Address, caller: Address, shares: bigint): void {
  if (caller !== owner) spend(state, owner, caller, shares);
}

export function permit(state: State, letter: Letter): void {
  if (letter.deadline < state.now) throw new Refused('too late');
  if (letter.signer !== letter.owner) throw new Refused('signed by another');
  if (letter.nonce !== of(state.nonces, letter.owner)) throw new Refused('used, or not its turn');
  add(state.nonces, letter.owner, 1n);
  approve(state, letter.owner, letter.spender, letter.shares);
}

/** A letter that does not count stops nobody who is allowed without it. */
export function tryPermit(state: State, letter: Letter): void {
  try {
    permit(state, letter);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

/** To nobody means to oneself. */
export function delegate(state: State, who: Address, to: Address): void {
  state.delegates.set(who, BigInt(to) === 0n ? who : to);
}

export function delegateBySig(
  state: State,
  who: Address,
  to: Address,
  nonce: bigint,
  deadline: bigint,
): void {
  if (deadline < state.now) throw new Refused('too late');
  if (nonce !== of(state.nonces, who)) throw new Refused('used, or not its turn');
  add(state.nonces, who, 1n);
  delegate(state, who, to);
}

export function votesOf(state: State, one: Address): bigint {
  let votes = 0n;
  for (const [who, shares] of state.holders) {
    if ((state.delegates.get(who) ?? who) === one) votes += shares;
  }
  return votes;
}

/* TICKETS */

export function approveTicket(state: State, caller: Address, to: Address, id: number): void {
  const paper = state.papers[id - 1];
  if (paper === undefined || paper.claimed) throw new Refused('no such ticket');
  if (caller !== paper.owner && !state.operators.has(pair(paper.owner, caller)))
    throw new Refused('of another');
  paper.approved = to;
}

export function setOperator(state: State, owner: Address, operator: Address, on: boolean): void {
  if (on) state.operators.add(pair(owner, operator));
  else state.operators.delete(pair(owner, operator));
}

export function mayActFor(state: State, caller: Address, id: number): boolean {
  const paper = state.papers[id - 1];
  if (paper === undefined) return false;
  return (
    caller === paper.owner || caller === paper.approved || state.operators.has(pair(paper.owner, caller))
  );
}
