import { type Address, type Hex, hashTypedData } from 'viem';
import type { HDAccount } from 'viem/accounts';
import { LOCAL_CHAIN_ID } from '../anvil/startAnvil.ts';

/** A sequencer's word on the hash of a block, as `EquivocationCourt` reads it. */
export async function blockCommitment(
  signer: HDAccount,
  pool: Address,
  blockNumber: bigint,
  blockHash: Hex,
): Promise<Hex> {
  const chainId = BigInt(LOCAL_CHAIN_ID);
  const hash = hashTypedData({
    domain: { name: 'Metis Blitz Block Commitment', version: '1', chainId, verifyingContract: pool },
    types: {
      BlockCommitment: [
        { name: 'chainId', type: 'uint256' },
        { name: 'blockNumber', type: 'uint256' },
        { name: 'blockHash', type: 'bytes32' },
      ],
    },
    primaryType: 'BlockCommitment',
    message: { chainId, blockNumber, blockHash },
  });
  return signer.sign({ hash });
}
