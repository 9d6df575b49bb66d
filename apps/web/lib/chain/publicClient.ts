import { rememberLogs } from '@metis-blitz/sdk/reads';
import { type Client, createClient, type PublicActions } from 'viem';
import {
  call,
  estimateGas,
  getBalance,
  getBlock,
  getBlockNumber,
  getGasPrice,
  getTransaction,
  getTransactionCount,
  getTransactionReceipt,
  readContract,
} from 'viem/actions';
import type { AppConfig } from '../config/appConfigSchema.ts';
import { chainOf } from './chainOf.ts';
import { chainTransport } from './endpoints/chainTransport.ts';

type Reading = Pick<
  PublicActions,
  | 'call'
  | 'estimateGas'
  | 'getBalance'
  | 'getBlock'
  | 'getBlockNumber'
  | 'getGasPrice'
  | 'getTransaction'
  | 'getTransactionCount'
  | 'getTransactionReceipt'
  | 'readContract'
>;

/** What reads the chain. Any viem action takes it; the ones the app uses most it carries itself. */
export type ReadClient = Client & Reading;

const clients = new WeakMap<AppConfig, ReadClient>();

/**
 * The client that all reads go through. Calls of one tick become one multicall, so that figures shown together are
 * of one block; without a Multicall3 on the chain its code is sent along with the call.
 */
export function publicClient(config: AppConfig): ReadClient {
  const known = clients.get(config);
  if (known) return known;

  const chain = chainOf(config);
  const client = createClient({
    chain,
    transport: chainTransport(config),
    batch: {
      multicall: { wait: 4, batchSize: 4_096, deployless: chain.contracts?.multicall3 === undefined },
    },
    cacheTime: 1_000,
  }).extend(reading) as ReadClient;
  // A page asks for the same old events every few seconds.
  rememberLogs(client);
  clients.set(config, client);
  return client;
}

/** viem's `createPublicClient` carries every action there is, a third of the code that a page loads to read. */
function reading(client: Client): Reading {
  const bound = {
    call: (parameters: Parameters<Reading['call']>[0]) => call(client, parameters),
    estimateGas: (parameters: Parameters<Reading['estimateGas']>[0]) => estimateGas(client, parameters),
    getBalance: (parameters: Parameters<Reading['getBalance']>[0]) => getBalance(client, parameters),
    getBlock: (parameters: Parameters<Reading['getBlock']>[0]) => getBlock(client, parameters),
    getBlockNumber: (parameters: Parameters<Reading['getBlockNumber']>[0]) =>
      getBlockNumber(client, parameters),
    getGasPrice: () => getGasPrice(client),
    getTransaction: (parameters: Parameters<Reading['getTransaction']>[0]) =>
      getTransaction(client, parameters),
    getTransactionCount: (parameters: Parameters<Reading['getTransactionCount']>[0]) =>
      getTransactionCount(client, parameters),
    getTransactionReceipt: (parameters: Parameters<Reading['getTransactionReceipt']>[0]) =>
      getTransactionReceipt(client, parameters),
    readContract: (parameters: Parameters<Reading['readContract']>[0]) => readContract(client, parameters),
  };
  // The actions are generic in ways that a table of them cannot state.
  return bound as unknown as Reading;
}
