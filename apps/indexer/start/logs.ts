import type { Hex } from 'viem';

/** Of a log as a node tells it, what is looked at here. */
export interface Log {
  address: Hex;
  topics: Hex[];
  blockHash: Hex;
  blockNumber: Hex;
  logIndex: Hex;
}

/** Which logs are asked for. */
export interface LogFilter {
  blockHash?: Hex;
  fromBlock?: Hex;
  toBlock?: Hex;
  address?: Hex | readonly Hex[];
  topics?: readonly (Hex | readonly Hex[] | null)[];
}

/** Logs of one block have numbers from 0 on, without a gap. */
export function isNumberedWhole(logs: readonly Log[]): boolean {
  return logs.every(({ logIndex }, place) => Number(logIndex) === place);
}

/** Whether a log is one of those that are asked for. */
export function isAskedFor(
  { address, topics }: Log,
  { address: from, topics: wanted = [] }: LogFilter,
): boolean {
  return (
    isOneOf(address, from) && wanted.every((want, place) => want === null || isOneOf(topics[place], want))
  );
}

function isOneOf(value: Hex | undefined, wanted: Hex | readonly Hex[] | undefined): boolean {
  if (wanted === undefined) return true;
  const all = typeof wanted === 'string' ? [wanted] : wanted;
  return all.some((one) => one.toLowerCase() === value?.toLowerCase());
}
