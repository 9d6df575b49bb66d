import { type Config, createConfig, createStorage, fallback, http, injected } from 'wagmi';
import { chainOf } from '../../lib/chain/chainOf.ts';
import type { AppConfig } from '../../lib/config/appConfigSchema.ts';

/** Where wagmi remembers the last wallet; `wallet/remembered.ts` looks there before any of its code is loaded. */
export const storageKey = 'blitz.wallet';

const configs = new WeakMap<AppConfig, Config>();

/** wagmi on the one chain of the app: wallets announce themselves (EIP-6963), an old one is `window.ethereum`. */
export function walletConfig(config: AppConfig): Config {
  const known = configs.get(config);
  if (known) return known;

  const chain = chainOf(config);
  const made = createConfig({
    chains: [chain],
    connectors: [injected()],
    transports: {
      [chain.id]: fallback(config.rpcUrls.map((url) => http(new URL(url, location.origin).href))),
    },
    storage: createStorage({ storage: localStorage, key: storageKey }),
  });
  configs.set(config, made);
  return made;
}
