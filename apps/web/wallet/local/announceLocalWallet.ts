import { createPublicClient, type Hex } from 'viem';
import { chainTransport } from '../../lib/chain/endpoints/chainTransport.ts';
import type { AppConfig } from '../../lib/config/appConfigSchema.ts';
import { localCopy } from './copy.ts';
import { createLocalWallet } from './createLocalWallet.ts';
import { LOCAL_RDNS } from './localRdns.ts';

/** Whether the page was let in before. */
const storageKey = 'blitz.local-account';

const icon =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"%3E%3Cpath fill="%23007f78" d="M0 0h24v24H0z"/%3E%3Cg fill="%23fff" transform="translate(4.8 4.8) scale(.6)"%3E%3Cpath d="M5 2h8L7 13.2h4.6L8.7 22H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3Z"/%3E%3Cpath d="M17 2h2a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H9.9l7.4-11.6h-4.5L17 2Z"/%3E%3C/g%3E%3C/svg%3E';

/** Puts the account of a local chain into the list of wallets (EIP-6963). Elsewhere there is none. */
export function announceLocalWallet(config: AppConfig): void {
  const { developmentKey, chainId } = config;
  if (!developmentKey) return;
  const client = createPublicClient({ transport: chainTransport(config) });
  const provider = createLocalWallet({
    chainId,
    account: async () => (await import('viem/accounts')).privateKeyToAccount(developmentKey as Hex),
    ask: (method, params) => client.request({ method, params } as never),
    admitted: {
      get: () => localStorage.getItem(storageKey) !== null,
      set: (admitted) => {
        if (admitted) localStorage.setItem(storageKey, 'yes');
        else localStorage.removeItem(storageKey);
      },
    },
  });
  const info = Object.freeze({
    uuid: '8f0c7c52-0f0e-4a53-9d4a-5d1b9a7b2a31',
    name: localCopy.name,
    icon,
    rdns: LOCAL_RDNS,
  });
  const announce = () =>
    window.dispatchEvent(
      new CustomEvent('eip6963:announceProvider', { detail: Object.freeze({ info, provider }) }),
    );
  window.addEventListener('eip6963:requestProvider', announce);
  announce();
}
