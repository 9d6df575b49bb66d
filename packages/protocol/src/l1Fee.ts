import type { Address } from 'viem';

const address: Address = '0x420000000000000000000000000000000000000F';

/**
 * Metis' predeploy that knows what the data of a transaction costs on L1, charged on top of gas: `getL1Fee` takes the
 * unsigned transaction, serialized, and gives wei of METIS. Only Metis' own networks have it, and forks of them.
 */
export const gasPriceOracle = {
  address,
  abi: [
    {
      type: 'function',
      name: 'getL1Fee',
      stateMutability: 'view',
      inputs: [{ name: 'data', type: 'bytes' }],
      outputs: [{ name: '', type: 'uint256' }],
    },
  ],
} as const;
