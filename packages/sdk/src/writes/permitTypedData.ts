import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';

const types = {
  Permit: [
    { name: 'owner', type: 'address' },
    { name: 'spender', type: 'address' },
    { name: 'value', type: 'uint256' },
    { name: 'nonce', type: 'uint256' },
    { name: 'deadline', type: 'uint256' },
  ],
} as const;

/**
 * What `owner` signs to let `spender` move lsMETIS without an approval (ERC-2612).
 * @param nonce `nonces(owner)` of lsMETIS, in `getVaultAccount`
 * @param deadline unix seconds
 */
export function permitTypedData(
  contracts: Contracts,
  {
    chainId,
    ...message
  }: { chainId: number; owner: Address; spender: Address; value: bigint; nonce: bigint; deadline: bigint },
) {
  return {
    domain: {
      name: 'Liquid Staked METIS',
      version: '1',
      chainId,
      verifyingContract: contracts.liquidStaking,
    },
    types,
    primaryType: 'Permit',
    message,
  } as const;
}
