import { gasPriceOracle } from '@metis-blitz/protocol/l1Fee';
import { gasLimit } from '@metis-blitz/sdk/writes';
import { type Address, type Hex, serializeTransaction } from 'viem';
import type { ReadClient } from '../../lib/chain/publicClient.ts';
import type { Call } from '../flow.ts';
import type { Quote } from '../model/txRecord.ts';

/**
 * Tries a call on the chain as it is now, without sending it.
 * @throws what the chain would answer: a revert with its data, or too little METIS.
 */
export async function quoteCall(client: ReadClient, account: Address, call: Call): Promise<Quote> {
  const tried = { account, to: call.to, data: call.data, value: call.value };
  await client.call(tried);
  const [estimate, gasPrice] = await Promise.all([client.estimateGas(tried), client.getGasPrice()]);
  // Others may act in between and the vote clock may step on; unused gas is given back.
  const gas = gasLimit(estimate);
  const l1Fee = await readL1Fee(client, { ...call, gas, gasPrice });
  return { call, gas, gasPrice, networkCost: gas * gasPrice + l1Fee };
}

interface Priced extends Call {
  readonly gas: bigint;
  readonly gasPrice: bigint;
}

/** On Metis the data's way to L1 is charged on top of gas; other chains have no such oracle. */
async function readL1Fee(client: ReadClient, { to, data, value, gas, gasPrice }: Priced): Promise<bigint> {
  if (client.chain?.id !== 1088 && client.chain?.id !== 59902) return 0n;
  const unsigned: Hex = serializeTransaction({ type: 'legacy', to, data, value, gas, gasPrice, nonce: 0 });
  return client.readContract({
    ...gasPriceOracle,
    functionName: 'getL1Fee',
    args: [unsigned],
  });
}
