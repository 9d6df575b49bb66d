import { errorsAbi } from '@metis-blitz/protocol/errors';
import {
  type Abi,
  type Address,
  type ContractFunctionArgs,
  type ContractFunctionName,
  encodeFunctionData,
  formatTransactionReceipt,
  type RpcTransactionReceipt,
  type TransactionReceipt,
  toHex,
} from 'viem';
import { developmentAccount } from '../accounts/developmentAccounts.ts';
import { localPublicClient } from '../anvil/localClients.ts';
import { rpcOf } from '../anvil/rpcOf.ts';

/** More than any call of the protocol needs: asking first would double the time of a seed. */
const GAS = 8_000_000n;

type Writes = 'nonpayable' | 'payable';

export interface Call<abi extends Abi | readonly unknown[], name extends ContractFunctionName<abi, Writes>> {
  address: Address;
  abi: abi;
  functionName: name;
  args: ContractFunctionArgs<abi, Writes, name>;
  /** wei of METIS */
  value?: bigint;
}

/**
 * Sends from a development account, by its place on the mnemonic's path, and waits for the block.
 * @throws with the decoded reason when it reverts
 */
export type Sender = <
  const abi extends Abi | readonly unknown[],
  name extends ContractFunctionName<abi, Writes>,
>(
  from: number,
  call: Call<abi, name>,
) => Promise<TransactionReceipt>;

/** The chain itself signs for development accounts: a transaction is one request, without nonce or fee to look up. */
export function createSender(rpcUrl: string): Sender {
  const client = localPublicClient(rpcUrl);
  const rpc = rpcOf(rpcUrl);

  return async (from, call) => {
    const { address, value = 0n } = call;
    const functionName: string = call.functionName;
    const abi = call.abi as Abi;
    const args = call.args as readonly unknown[];
    const account = developmentAccount(from).address;
    const data = encodeFunctionData({ abi, functionName, args });

    const fee = { gas: toHex(GAS), gasPrice: toHex(1_000_000_000) };
    const transaction = { from: account, to: address, data, value: toHex(value), ...fee };
    const receipt = await rpc<RpcTransactionReceipt>('eth_sendTransactionSync', [transaction]);
    if (receipt.status === '0x1') return formatTransactionReceipt(receipt);

    // The call is made again only to hear why.
    const everyError = [...abi, ...errorsAbi];
    await client.simulateContract({ account, address, abi: everyError, functionName, args, value });
    throw new Error(`${functionName} from account ${from} reverted, and passed when asked again.`);
  };
}
