import type { Address } from 'viem';
import { getAccount } from 'wagmi/actions';
import { loadConfig } from '../lib/config/loadConfig.ts';
import { walletConfig } from './engine/walletConfig.ts';

/**
 * Asks the wallet to list one token of a collection (EIP-747 for ERC-721), which not every wallet can.
 * @returns whether it did; a refusal is an answer, not an error.
 */
export async function watchTicket(token: {
  readonly address: Address;
  readonly id: bigint;
}): Promise<boolean> {
  try {
    const { connector } = getAccount(walletConfig(await loadConfig()));
    const provider = (await connector?.getProvider()) as
      | { request(call: { method: string; params: unknown }): Promise<unknown> }
      | undefined;
    const options = { address: token.address, tokenId: String(token.id) };
    return (
      (await provider?.request({ method: 'wallet_watchAsset', params: { type: 'ERC721', options } })) === true
    );
  } catch {
    return false;
  }
}
