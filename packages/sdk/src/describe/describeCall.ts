import { type CallWords, callWords } from '@metis-blitz/sdk/words';
import { type Address, type Hex, isAddressEqual, size } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { contractAt, decodeCall } from './decodeCall.ts';
import { metis, shortAddress } from './sentence.ts';

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
 * @param words of another language than the default one (`@metis-blitz/sdk/words/zh`)
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

  const contract = contractAt(contracts, to);
  if (!contract) return describeStranger({ to, value, data }, words);
  const call = decodeCall(contracts, { to, data });
  if (!call) return words.unreadable(words.names[contract]);
  const sentence = words.sentences[contract]?.[call.functionName];
  if (!sentence) return words.question(call.functionName, words.names[contract]);
  return sentence(call.args as never, { value, who, bucketName, inner });
}

function describeStranger({ to, value, data }: Call, words: CallWords): string {
  return data === '0x' ? words.payment(metis(value), to) : words.stranger(to, metis(value), size(data));
}
