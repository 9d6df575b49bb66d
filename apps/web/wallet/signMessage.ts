import {
  type Address,
  type Hex,
  isAddressEqual,
  recoverTypedDataAddress,
  type TypedDataDefinition,
} from 'viem';
import { signTypedData } from 'wagmi/actions';
import { loadConfig } from '../lib/config/loadConfig.ts';
import { walletConfig } from './engine/walletConfig.ts';

/**
 * Has the wallet sign a message of typed data (EIP-712): nothing is sent.
 * @throws what the wallet throws, among it that the person declined; also when another account signed than was asked.
 */
export async function signMessage(account: Address, message: TypedDataDefinition): Promise<Hex> {
  const signature = await signTypedData(walletConfig(await loadConfig()), { account, ...message });
  const signer = await recoverTypedDataAddress({ ...message, signature });
  if (!isAddressEqual(signer, account)) throw new Error('The wallet signed with another account.');
  return signature;
}
