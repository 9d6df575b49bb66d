import { type CallWords, callWords } from '@metis-blitz/sdk/words';
import { type Address, type Hex, isAddressEqual, size } from 'viem';
import { shortAddress } from '../errors/explanations/explanation.ts';
import type { Contracts } from '../reads/context.ts';
import { sayTimes } from '../units/sayTimes.ts';
import { contractAt, decodeCall } from './decodeCall.ts';
import { type CallContext, metis } from './sentence.ts';

export interface Call {
  to: Address;
  /** Wei of METIS. */
  value: bigint;
  data: Hex;
}

/**
 * One plain sentence for a call, for those who vote on it or sign it. A call that is not known is said to be so: it is
 * never passed over in silence. Calls within calls are told too.
 * @param accounts everyday names of other addresses
 * @param buckets of the fund, by their names
 * @param words of another language than the default one (`@metis-blitz/sdk/words/zh`), or with `times` of one's own
 */
export function describeCall(
  contracts: Contracts,
  { to, value, data }: Call,
  {
    accounts = [],
    buckets = [],
    words = callWords,
  }: {
    accounts?: readonly { address: Address; name: string }[];
    buckets?: readonly { id: bigint; name: string }[];
    words?: CallWords;
  } = {},
): string {
  const who = (address: Address) => {
    const contract = contractAt(contracts, address);
    if (contract) return words.names[contract];
    return (
      accounts.find((account) => isAddressEqual(account.address, address))?.name ?? shortAddress(address)
    );
  };
  const bucketName = (bucket: bigint) => buckets.find(({ id }) => id === bucket)?.name ?? `${bucket}`;
  const inner = (call: Call) => words.asPart(describeCall(contracts, call, { accounts, buckets, words }));

  const context = { value, who, bucketName, inner, ...sayTimes(words) };
  return words.finish(sentenceOf(contracts, { to, value, data }, { words, context }));
}

function sentenceOf(
  contracts: Contracts,
  { to, value, data }: Call,
  { words, context }: { words: CallWords; context: CallContext },
): string {
  const contract = contractAt(contracts, to);
  if (!contract) return describeStranger({ to, value, data }, words);
  const call = decodeCall(contracts, { to, data });
  if (!call) return words.unreadable(words.names[contract]);
  const sentence = words.sentences[contract]?.[call.functionName];
  return sentence
    ? sentence(call.args as never, context)
    : words.question(call.functionName, words.names[contract]);
}

function describeStranger({ to, value, data }: Call, words: CallWords): string {
  return data === '0x' ? words.payment(metis(value), to) : words.stranger(to, metis(value), size(data));
}
