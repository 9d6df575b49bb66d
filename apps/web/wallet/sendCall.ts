import type { Address, Hash, Hex } from 'viem';
import { sendTransaction } from 'wagmi/actions';
import { loadConfig } from '../lib/config/loadConfig.ts';
import { walletConfig } from './engine/walletConfig.ts';

export interface SignedCall {
  readonly account: Address;
  readonly to: Address;
  readonly data: Hex;
  /** wei */
  readonly value: bigint;
  readonly gas: bigint;
  /** wei */
  readonly gasPrice: bigint;
}

/**
 * Has the wallet sign a call and send it, as a legacy transaction: the chain knows no other.
 * @throws what the wallet throws, among it that the person declined.
 */
export async function sendCall(call: SignedCall): Promise<Hash> {
  const app = await loadConfig();
  return sendTransaction(walletConfig(app), { ...call, type: 'legacy', chainId: app.chainId });
}
