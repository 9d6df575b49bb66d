import { type Chain, defineChain } from 'viem';
import type { AppConfig } from '../config/appConfigSchema.ts';

const names: Readonly<Record<number, string>> = {
  1088: 'Metis Andromeda',
  59902: 'Metis Sepolia',
  31337: 'Metis local',
};
const multicall3 = { address: '0xcA11bde05977b3631167028862bE2a173976CA11' } as const;

/** @returns the chain that the app runs on, with our endpoints only: a wallet that adds it gets a whole address. */
export function chainOf(config: AppConfig): Chain {
  const rpc = config.rpcUrls.map((url) => new URL(url, location.origin).href);
  const known = config.chainId === 1088 || config.chainId === 59902;
  return defineChain({
    id: config.chainId,
    name: names[config.chainId] ?? `Chain ${config.chainId}`,
    nativeCurrency: { name: 'Metis', symbol: config.chainId === 59902 ? 'tMETIS' : 'METIS', decimals: 18 },
    rpcUrls: { default: { http: config.walletRpcUrl ? [config.walletRpcUrl, ...rpc] : rpc } },
    ...(config.explorerUrl
      ? { blockExplorers: { default: { name: 'Explorer', url: config.explorerUrl } } }
      : {}),
    ...(known ? { contracts: { multicall3 } } : {}),
    testnet: config.chainId !== 1088,
  });
}
