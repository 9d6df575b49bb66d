import { metis, metisLocal, metisSepolia } from '@metis-blitz/protocol/chains';
import { type Chain, defineChain } from 'viem';
import type { AppConfig } from '../config/appConfigSchema.ts';

/** @returns the chain that the app runs on, with our endpoints only: a wallet that adds it gets a whole address. */
export function chainOf(config: AppConfig): Chain {
  const known = [metis, metisSepolia].find((chain) => chain.id === config.chainId) ?? {
    ...metisLocal,
    // A fork, or a chain of somebody's own: it is called what its deployment is called.
    ...(config.name === 'local' ? {} : { name: config.name }),
  };
  const rpc = config.rpcUrls.map((url) => new URL(url, location.origin).href);
  const multicall3 = config.deployment.contracts.multicall3;
  return defineChain({
    ...known,
    id: config.chainId,
    rpcUrls: { default: { http: config.walletRpcUrl ? [config.walletRpcUrl] : rpc } },
    ...(config.explorerUrl
      ? { blockExplorers: { default: { name: 'Explorer', url: config.explorerUrl } } }
      : {}),
    ...(multicall3 ? { contracts: { multicall3: { address: multicall3 } } } : {}),
  });
}
