import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import { readContract } from 'viem/actions';
import type { CrankContext } from './Crank.ts';

/** How many grants of a kind are looked at: older ones have long come to their end. */
const NEWEST = 200n;

/** Ids of the fund's newest grants of one kind, oldest first. They begin at 1. */
export async function newestIds(
  { client, contracts }: CrankContext,
  functionName: 'milestoneGrantCount' | 'smallGrantCount',
): Promise<bigint[]> {
  const count = await readContract(client, { address: contracts.ecosystemFund, abi, functionName });
  const first = count > NEWEST ? count - NEWEST : 0n;
  return Array.from({ length: Number(count - first) }, (_, place) => first + BigInt(place) + 1n);
}
