import { type Chain, defineChain } from 'viem';

/** Metis Andromeda. https only: the lists that travel around mix in sockets and keyed third parties. */
export const metis: Chain = defineChain({
  id: 1088,
  name: 'Metis',
  nativeCurrency: { name: 'Metis', symbol: 'METIS', decimals: 18 },
  rpcUrls: {
    default: {
      http: [
        'https://andromeda.metis.io/?owner=1088',
        'https://metis-rpc.publicnode.com',
        'https://metis.drpc.org',
      ],
    },
  },
  blockExplorers: { default: { name: 'Andromeda explorer', url: 'https://andromeda-explorer.metis.io' } },
  contracts: {
    multicall3: { address: '0xcA11bde05977b3631167028862bE2a173976CA11', blockCreated: 2_338_552 },
  },
});
