import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';

const types = {
  Delegation: [
    { name: 'delegatee', type: 'address' },
    { name: 'nonce', type: 'uint256' },
    { name: 'expiry', type: 'uint256' },
  ],
} as const;

/** Where votes come from: lsMETIS, or what is delegated to sequencers. Each is given away by itself. */
export type VoteSource = 'liquid' | 'pool';

/**
 * What an account signs to vote through `delegatee`, for anyone to hand in by `delegateLiquidVotesBySig` or
 * `delegatePoolVotesBySig`.
 * @param nonce of the source, in `getSignatureNonces`
 * @param expiry unix seconds after which nobody can hand it in
 */
export function delegationTypedData(
  contracts: Contracts,
  {
    source,
    chainId,
    ...message
  }: { source: VoteSource; chainId: number; delegatee: Address; nonce: bigint; expiry: bigint },
) {
  const domain =
    source === 'liquid'
      ? { name: 'Liquid Staked METIS', verifyingContract: contracts.liquidStaking }
      : { name: 'Metis Blitz Sequencer Pool', verifyingContract: contracts.sequencerPool };
  return {
    domain: { ...domain, version: '1', chainId },
    types,
    primaryType: 'Delegation',
    message,
  } as const;
}
