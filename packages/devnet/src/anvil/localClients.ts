import { metisLocal } from '@metis-blitz/protocol/chains';
import {
  type Account,
  createPublicClient,
  createTestClient,
  createWalletClient,
  type HttpTransport,
  http,
  type PublicClient,
  type TestClient,
  type WalletClient,
} from 'viem';

/** Blocks come with their transactions, so waiting longer only wastes time. */
const pollingInterval = 20;

export type LocalPublicClient = PublicClient<HttpTransport, typeof metisLocal>;
export type LocalWalletClient = WalletClient<HttpTransport, typeof metisLocal, Account>;
export type LocalTestClient = TestClient<'anvil', HttpTransport, typeof metisLocal>;

export function localPublicClient(rpcUrl: string): LocalPublicClient {
  return createPublicClient({ chain: metisLocal, transport: http(rpcUrl), pollingInterval });
}

/** Sends what it is told; on Berlin every transaction must say `type: 'legacy'`. */
export function localWalletClient(rpcUrl: string, account: Account): LocalWalletClient {
  return createWalletClient({ chain: metisLocal, transport: http(rpcUrl), pollingInterval, account });
}

export function localTestClient(rpcUrl: string): LocalTestClient {
  return createTestClient({ mode: 'anvil', chain: metisLocal, transport: http(rpcUrl), pollingInterval });
}
