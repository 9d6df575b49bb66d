import { chainOf } from '../../lib/chain/chainOf.ts';
import { publicClient } from '../../lib/chain/publicClient.ts';
import type { AppConfig } from '../../lib/config/appConfigSchema.ts';
import { announce } from '../../lib/dom/announce.ts';
import { waitForIndex } from '../../lib/indexer/waitForIndex.ts';
import { queryClient } from '../../lib/query/queryClient.ts';
import { sendCall } from '../../wallet/sendCall.ts';
import { getWalletState } from '../../wallet/walletStore.ts';
import type { DefinedFlow } from '../defineFlow.tsx';
import { createRunner, type Runner } from './createRunner.ts';

/** Where flows are found by their id, each with its code on demand. */
export type FlowRegistry = Readonly<Record<string, () => Promise<DefinedFlow<unknown>>>>;

let runner: Runner | undefined;

/** The runner of this page, on the app's chain and the connected wallet. */
export function pageRunner(config: AppConfig, registry: FlowRegistry): Runner {
  runner ??= createRunner({
    client: publicClient(config),
    deployment: config.deployment,
    wallet() {
      const wallet = getWalletState();
      return wallet.status === 'connected' ? wallet : undefined;
    },
    send: (account, { call, gas, gasPrice }) => sendCall({ account, ...call, gas, gasPrice }),
    findFlow: async (id) => (await registry[id]?.()) as DefinedFlow<unknown> | undefined,
    async refresh(keys) {
      await Promise.all(keys.map((queryKey) => queryClient().invalidateQueries({ queryKey })));
    },
    waitForIndex: (block) => waitForIndex(config, block),
    announce,
    storage: localStorage,
    newId: () => crypto.randomUUID(),
    every: chainOf(config).testnet ? 700 : 2_000,
  });
  return runner;
}
