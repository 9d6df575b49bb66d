import { type Config, createConfig, createStorage, injected } from 'wagmi';
import { chainOf } from '../../lib/chain/chainOf.ts';
import { chainTransport } from '../../lib/chain/endpoints/chainTransport.ts';
import type { AppConfig } from '../../lib/config/appConfigSchema.ts';
import { announceLocalWallet } from '../local/announceLocalWallet.ts';
import { cleanAnnouncements } from './cleanAnnouncements.ts';
import { guardProvider, type RawProvider } from './guardProvider.ts';

/** Where wagmi remembers the last wallet; `wallet/remembered.ts` looks there before any of its code is loaded. */
export const storageKey = 'blitz.wallet';

const configs = new WeakMap<AppConfig, Config>();

/** wagmi on the one chain of the app: wallets announce themselves (EIP-6963), an old one is `window.ethereum`. */
export function walletConfig(config: AppConfig): Config {
  const known = configs.get(config);
  if (known) return known;

  cleanAnnouncements();
  announceLocalWallet(config);
  const chain = chainOf(config);
  const made = createConfig({
    chains: [chain],
    connectors: [injected({ target: oldWallet })],
    transports: { [chain.id]: chainTransport(config) },
    storage: createStorage({ storage: localStorage, key: storageKey }),
  });
  configs.set(config, made);
  return made;
}

/** `window.ethereum`, from before wallets announced themselves. */
const oldWallet = () => ({
  id: 'injected',
  name: 'Injected',
  provider: (page?: unknown) => {
    const raw = (page as { ethereum?: RawProvider } | undefined)?.ethereum;
    return raw && (guardProvider(raw) as never);
  },
});
