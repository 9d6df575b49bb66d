import { type Chain, defineChain } from 'viem';

/** The chain that `npm start` runs. Its Multicall3, where there is one, is named by the deployment. */
export const metisLocal: Chain = defineChain({
  id: 31337,
  name: 'Metis local',
  nativeCurrency: { name: 'Metis', symbol: 'METIS', decimals: 18 },
  rpcUrls: { default: { http: ['http://127.0.0.1:8545'] } },
  testnet: true,
});
