import type { Abi, Address, ContractFunctionArgs, ContractFunctionName, Hex } from 'viem';
import { formatAmount } from '../units/formatAmount.ts';
import { formatBps } from '../units/formatBps.ts';
import type { SaidTimes } from '../units/sayTimes.ts';

/** What a sentence may need beside the arguments. */
export interface CallContext extends SaidTimes {
  /** Wei of METIS sent along. */
  value: bigint;
  /** A contract of the protocol by its everyday name, any other address shortened. */
  who: (address: Address) => string;
  /** A bucket of the fund by its name, or its number where no name is known. */
  bucketName: (id: bigint) => string;
  /** The sentence of a call within the call, without its full stop. */
  inner: (call: { to: Address; value: bigint; data: Hex }) => string;
}

type Writing = 'nonpayable' | 'payable';

/** A sentence for every function of a contract that changes something: the compiler refuses a missing one. */
export type Sentences<ContractAbi extends Abi> = {
  readonly [Name in ContractFunctionName<ContractAbi, Writing>]: (
    args: ContractFunctionArgs<ContractAbi, Writing, Name>,
    context: CallContext,
  ) => string;
};

export function metis(wei: bigint): string {
  return `${formatAmount(wei, { grouped: true })} METIS`;
}

export function shares(wei: bigint): string {
  return `${formatAmount(wei, { grouped: true })} shares`;
}

export function lsMetis(wei: bigint): string {
  return `${formatAmount(wei, { grouped: true })} lsMETIS`;
}

export function wMetis(wei: bigint): string {
  return `${formatAmount(wei, { grouped: true })} wMETIS`;
}

export const percent = formatBps;

/** Whether a number stands for "as many as there are": no list is that long, no token has that much. */
export function isAll(value: bigint): boolean {
  return value >= 2n ** 127n;
}

/** What somebody may move of a token. */
export function allowance(wei: bigint, token: string): string {
  return isAll(wei) ? `any amount of ${token}` : `${formatAmount(wei, { grouped: true })} ${token}`;
}

/** `1`, `1 and 2`, `1, 2 and 3`. */
export function list(items: readonly (bigint | string)[]): string {
  const last = items.at(-1);
  if (last === undefined) return 'none';
  return items.length === 1 ? `${last}` : `${items.slice(0, -1).join(', ')} and ${last}`;
}
