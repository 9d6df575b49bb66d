import {
  type Anvil,
  DEVELOPMENT_ACCOUNTS,
  developmentAccount,
  type LocalPublicClient,
  type LocalTestClient,
  type LocalWalletClient,
  localPublicClient,
  localTestClient,
  localWalletClient,
  startAnvil,
} from '@metis-blitz/devnet';
import { DEFAULTS } from './defaults.ts';

/** An empty chain of its own for one test file. */
export interface TestChain {
  rpcUrl: string;
  publicClient: LocalPublicClient;
  testClient: LocalTestClient;
  /** Of a development account, by its place on the mnemonic's path. Send with `type: 'legacy'`. */
  walletClient(account: number): LocalWalletClient;
  /** The next block comes `seconds` later. Nothing sleeps. */
  pass(seconds: number): Promise<void>;
  /** Makes `blocks` blocks, `secondsApart` from each other. */
  mine(blocks: number, secondsApart?: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a chain on a free port, hardfork Berlin. Stop it in `afterAll`. */
export async function startChain(): Promise<TestChain> {
  const anvil = await startAnvil({ accounts: DEVELOPMENT_ACCOUNTS, balance: DEFAULTS.balance });
  return chainOf(anvil);
}

/** The same face for a chain that runs already. */
export function chainOf({ rpcUrl, stop }: Pick<Anvil, 'rpcUrl' | 'stop'>): TestChain {
  const testClient = localTestClient(rpcUrl);
  return {
    rpcUrl,
    publicClient: localPublicClient(rpcUrl),
    testClient,
    walletClient: (account) => localWalletClient(rpcUrl, developmentAccount(account)),
    async pass(seconds) {
      await testClient.increaseTime({ seconds });
      await testClient.mine({ blocks: 1 });
    },
    mine: (blocks, secondsApart = 2) => testClient.mine({ blocks, interval: secondsApart }),
    stop,
  };
}
