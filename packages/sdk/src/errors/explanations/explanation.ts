import type { errorsAbi } from '@metis-blitz/protocol/errors';
import type { Address, ContractErrorArgs, ContractErrorName } from 'viem';
import type { SaidTimes } from '../../units/sayTimes.ts';

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

/** How one explanation writes its figures: as many digits as tell those apart that it compares. */
export interface Figures extends SaidTimes {
  /** @param wei of METIS */
  metis: (wei: bigint) => string;
  /** @param wei of shares of the vault */
  lsMetis: (wei: bigint) => string;
  /** @param wei of shares of a sequencer */
  shares: (wei: bigint) => string;
  /** @param wei of a token that is not known */
  amount: (wei: bigint) => string;
}

/** A text for each error whose name begins so: of its arguments, and behind them what writes figures. */
export type Explanations<Prefix extends string> = {
  readonly [Name in Extract<ErrorName, `${Prefix}${string}`>]: (
    ...args: [...Tuple<ContractErrorArgs<typeof errorsAbi, Name>>, Figures]
  ) => Explanation;
};

type Tuple<Args> = Args extends readonly unknown[] ? [...Args] : [];

export function shortAddress(address: Address): string {
  return `${address.slice(0, 6)}…${address.slice(-4)}`;
}
