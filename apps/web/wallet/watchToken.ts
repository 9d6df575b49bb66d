import type { Address } from 'viem';
import { watchAsset } from 'wagmi/actions';
import { loadConfig } from '../lib/config/loadConfig.ts';
import { walletConfig } from './engine/walletConfig.ts';

/** Asks the wallet to list a token. @returns whether it did; a refusal is an answer, not an error. */
export async function watchToken(token: {
  readonly address: Address;
  readonly symbol: string;
  readonly decimals: number;
}): Promise<boolean> {
  try {
    return await watchAsset(walletConfig(await loadConfig()), { type: 'ERC20', options: token });
  } catch {
    return false;
  }
}
