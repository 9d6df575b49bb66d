import type { Address, Hex, TypedDataDefinition } from 'viem';
import { signTypedData } from 'wagmi/actions';
import { loadConfig } from '../lib/config/loadConfig.ts';
import { walletConfig } from './engine/walletConfig.ts';

/**
 * Has the wallet sign a message of typed data (EIP-712): nothing is sent.
 * @throws what the wallet throws, among it that the person declined.
 */
export async function signMessage(account: Address, message: TypedDataDefinition): Promise<Hex> {
  return signTypedData(walletConfig(await loadConfig()), { account, ...message });
}
