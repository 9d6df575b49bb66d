import type { errorsAbi } from '@metis-blitz/protocol/errors';
import type { Address, ContractErrorArgs, ContractErrorName } from 'viem';
import { formatAmount } from '../../units/formatAmount.ts';

/** What to tell a person. */
export interface Explanation {
  /** A few words. */
  title: string;
  /** One sentence: what happened. */
  cause: string;
  /** One sentence: what to do. */
  remedy: string;
}

export type ErrorName = ContractErrorName<typeof errorsAbi>;

/** A text for each error whose name begins so. */
export type Explanations<Prefix extends string> = {
  readonly [Name in Extract<ErrorName, `${Prefix}${string}`>]: (
    ...args: Tuple<ContractErrorArgs<typeof errorsAbi, Name>>
  ) => Explanation;
};

type Tuple<Args> = Args extends readonly unknown[] ? [...Args] : never;

/** Wei as METIS, for a sentence. */
export function metis(value: bigint): string {
  return `${formatAmount(value, { digits: 6, grouped: true })} METIS`;
}

/** Wei of shares, for a sentence. */
export function lsMetis(value: bigint): string {
  return `${formatAmount(value, { digits: 6, grouped: true })} lsMETIS`;
}

export function shortAddress(address: Address): string {
  return `${address.slice(0, 6)}…${address.slice(-4)}`;
}

const LAST_YEAR = 253_402_300_800n;

/** Unix seconds as a moment in UTC, in an English sentence. */
export function moment(seconds: number | bigint): string {
  return isEndless(seconds) ? 'the end of time' : momentOf(seconds);
}

/** Signatures are often made good for ever. */
export function isEndless(seconds: number | bigint): boolean {
  return BigInt(seconds) >= LAST_YEAR;
}

/** Unix seconds as a moment in UTC, the same in every language. */
export function momentOf(seconds: number | bigint): string {
  return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
