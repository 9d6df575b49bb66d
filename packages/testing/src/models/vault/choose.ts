import type { Address } from 'viem';
import type { Random } from '../pool/Random.ts';
import { PEOPLE } from './openVault.ts';
import type { Exit } from './play.ts';
import type { Table } from './Step.ts';
import { of } from './state.ts';

export const anyone = ({ random }: Table): Address => random.pick(PEOPLE);

/** Who has shares, while there is one. */
export function holding(table: Table): Address {
  const holders = PEOPLE.filter((who) => of(table.state.holders, who) > 0n);
  return holders.length === 0 ? anyone(table) : table.random.pick(holders);
}

/** All, a part, or a wei too many. */
export function part(random: Random, most: bigint): bigint {
  if (random.chance(15)) return most + BigInt(random.below(2));
  return random.between(1n, most / BigInt(random.below(8) + 1));
}

/** Mostly of one's own, to oneself. */
export function exitOf(table: Table): Exit {
  const owner = holding(table);
  const other = (percent: number) => (table.random.chance(percent) ? anyone(table) : owner);
  return { owner, caller: other(30), receiver: other(20) };
}

/** One that is there, or the next. */
export const ticketOf = ({ random, state }: Table) => random.below(Math.max(1, state.papers.length + 1)) + 1;
