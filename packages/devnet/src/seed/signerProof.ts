import { type Address, type Hex, hashTypedData } from 'viem';
import { developmentAccount } from '../accounts/developmentAccounts.ts';
import { LOCAL_CHAIN_ID } from '../anvil/startAnvil.ts';

/** The signer's word that `operator` may register it at `pool`. */
export async function signerProof(signer: number, operator: Address, pool: Address): Promise<Hex> {
  const chainId = BigInt(LOCAL_CHAIN_ID);
  const hash = hashTypedData({
    domain: { name: 'Metis Blitz Sequencer Pool', version: '1', chainId, verifyingContract: pool },
    types: {
      RegisterSigner: [
        { name: 'operator', type: 'address' },
        { name: 'pool', type: 'address' },
        { name: 'chainId', type: 'uint256' },
      ],
    },
    primaryType: 'RegisterSigner',
    message: { operator, pool, chainId },
  });
  return developmentAccount(signer).sign({ hash });
}
