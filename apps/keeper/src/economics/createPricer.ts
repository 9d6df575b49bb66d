import { gasPriceOracle } from '@metis-blitz/protocol/l1Fee';
import { gasLimit, type TransactionRequest } from '@metis-blitz/sdk';
import { type Address, type PublicClient, serializeTransaction } from 'viem';
import { estimateGas, getCode, getGasPrice, readContract } from 'viem/actions';

/** Amounts in wei of METIS. */
export interface Price {
  /** To send along: more than is likely used. */
  gas: bigint;
  gasPrice: bigint;
  l1Fee: bigint;
  /** What is likely paid. */
  likely: bigint;
  /** What is paid at the very most. */
  most: bigint;
}

/** What a transaction costs now. */
export type Pricer = (account: Address, request: TransactionRequest) => Promise<Price>;

/** Prices by the node's estimate, and by Metis' oracle where the chain has one. */
export function createPricer(client: PublicClient): Pricer {
  let hasOracle: boolean | undefined;

  const l1FeeOf = async (request: TransactionRequest, gas: bigint, gasPrice: bigint): Promise<bigint> => {
    if (hasOracle === undefined) {
      const code = await getCode(client, { address: gasPriceOracle.address });
      hasOracle = code !== undefined && code !== '0x';
    }
    if (!hasOracle) return 0n;
    const { to, data, value } = request;
    const serialized = serializeTransaction({
      ...{ to, data, value, gas, gasPrice, nonce: 0 },
      type: 'legacy',
    });
    return readContract(client, { ...gasPriceOracle, functionName: 'getL1Fee', args: [serialized] });
  };

  return async (account, request) => {
    const { to, data, value } = request;
    const [estimate, gasPrice] = await Promise.all([
      estimateGas(client, { account, to, data, value }),
      getGasPrice(client),
    ]);
    const gas = gasLimit(estimate);
    const l1Fee = await l1FeeOf(request, gas, gasPrice);
    const [likely, most] = [estimate * gasPrice + l1Fee, gas * gasPrice + l1Fee];
    return { gas, gasPrice, l1Fee, likely, most };
  };
}
