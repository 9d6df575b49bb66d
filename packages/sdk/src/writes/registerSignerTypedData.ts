import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';

const types = {
  RegisterSigner: [
    { name: 'operator', type: 'address' },
    { name: 'pool', type: 'address' },
    { name: 'chainId', type: 'uint256' },
  ],
} as const;

/** What a signer key signs to serve the sequencer of `operator`, for `register` and `rotateSigner`. */
export function registerSignerTypedData(
  contracts: Contracts,
  { chainId, operator }: { chainId: number; operator: Address },
) {
  const pool = contracts.sequencerPool;
  return {
    domain: { name: 'Metis Blitz Sequencer Pool', version: '1', chainId, verifyingContract: pool },
    types,
    primaryType: 'RegisterSigner',
    message: { operator, pool, chainId: BigInt(chainId) },
  } as const;
}
