import type { Abi, Address, ContractFunctionArgs, ContractFunctionName, Hex } from 'viem';
import { moment, shortAddress } from '../errors/explanations/explanation.ts';
import { formatAmount } from '../units/formatAmount.ts';
import { formatBps } from '../units/formatBps.ts';

export { moment, shortAddress };

/** What a sentence may need beside the arguments. */
export interface CallContext {
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

export const percent = formatBps;

/** A fraction in WAD. */
export function percentOfWad(fractionWad: bigint): string {
  return formatBps(fractionWad / 10n ** 14n);
}

/** `1`, `1 and 2`, `1, 2 and 3`. */
export function list(items: readonly (bigint | string)[]): string {
  const last = items.at(-1);
  if (last === undefined) return 'none';
  return items.length === 1 ? `${last}` : `${items.slice(0, -1).join(', ')} and ${last}`;
}
