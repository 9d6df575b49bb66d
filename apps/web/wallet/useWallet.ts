'use client';

import { useSyncExternalStore } from 'react';
import { getWalletState, onWalletState, serverWallet, type WalletState } from './walletStore.ts';

/** The wallet as it is now. Light: it loads no wallet code. */
export function useWallet(): WalletState {
  return useSyncExternalStore(onWalletState, getWalletState, () => serverWallet);
}
