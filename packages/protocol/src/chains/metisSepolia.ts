import { type Chain, defineChain } from 'viem';

export const metisSepolia: Chain = defineChain({
  id: 59902,
  name: 'Metis Sepolia',
  nativeCurrency: { name: 'Metis Sepolia', symbol: 'tMETIS', decimals: 18 },
  rpcUrls: {
    default: {
      http: [
        'https://sepolia.metisdevops.link',
        'https://metis-sepolia-rpc.publicnode.com',
        'https://metis-sepolia.gateway.tenderly.co',
      ],
    },
  },
  blockExplorers: {
    default: { name: 'Metis Sepolia explorer', url: 'https://sepolia-explorer.metisdevops.link' },
  },
  contracts: {
    multicall3: { address: '0xcA11bde05977b3631167028862bE2a173976CA11', blockCreated: 224_185 },
  },
  testnet: true,
});
