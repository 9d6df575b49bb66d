import type { Address } from 'viem';

/** What the app knows of the wallet. The engine (wagmi) writes it; screens read it, and need no engine for that. */
export type WalletState =
  | { readonly status: 'none' }
  /** A connection from before is being taken up again, or one is being made. */
  | { readonly status: 'connecting' }
  | ConnectedWallet;

export interface ConnectedWallet {
  readonly status: 'connected';
  readonly address: Address;
  /** The chain the wallet is on, whatever it is. */
  readonly chainId: number;
  readonly onAppChain: boolean;
  readonly walletName: string;
  /** It is the account that a local chain brings with it, whose key stands in the configuration. */
  readonly isLocal: boolean;
}

const listeners = new Set<() => void>();
let state: WalletState = { status: 'none' };

export const serverWallet: WalletState = { status: 'none' };

export function getWalletState(): WalletState {
  return state;
}

export function setWalletState(next: WalletState): void {
  state = next;
  for (const listener of listeners) listener();
}

export function onWalletState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
