import type { Address } from 'viem';
import type { Style } from '../../units/style.ts';
import type { ContractName } from '../decodeCall.ts';
import type { CallContext } from '../sentence.ts';

/** Everything that a sentence about a call is made of, in one language. */
export interface CallSentences extends Style {
  /** By contract and function. */
  readonly sentences: Partial<
    Record<ContractName, Readonly<Record<string, (args: never, context: CallContext) => string>>>
  >;
  /** Everyday names of the contracts. */
  readonly names: Readonly<Record<ContractName, string>>;
  /** A sentence as a part of another one: without its full stop. */
  readonly asPart: (sentence: string) => string;
  readonly unreadable: (contract: string) => string;
  readonly question: (functionName: string, contract: string) => string;
  /** METIS to an address outside the protocol. */
  readonly payment: (amount: string, to: Address) => string;
  /** A call outside the protocol, with so many bytes of data. */
  readonly stranger: (to: Address, amount: string, bytes: number) => string;
}
