import type { Address, Hex } from 'viem';

const types = {
  BlockCommitment: [
    { name: 'chainId', type: 'uint256' },
    { name: 'blockNumber', type: 'uint256' },
    { name: 'blockHash', type: 'bytes32' },
  ],
} as const;

/**
 * A sequencer's word on the hash of a block. Two of one key over different hashes of one block are evidence: for
 * `checkEvidence` and `reportEquivocation`. They name the pool, so evidence outlives the court of the day.
 * @param blockNumber L2 block
 */
export function blockCommitmentTypedData(
  contracts: { sequencerPool: Address },
  { chainId, blockNumber, blockHash }: { chainId: number; blockNumber: bigint; blockHash: Hex },
) {
  const verifyingContract = contracts.sequencerPool;
  return {
    domain: { name: 'Metis Blitz Block Commitment', version: '1', chainId, verifyingContract },
    types,
    primaryType: 'BlockCommitment',
    message: { chainId: BigInt(chainId), blockNumber, blockHash },
  } as const;
}
