'use client';

import { lazy, Suspense } from 'react';
import { openConnect } from '../connectIntent.ts';
import { walletCopy } from '../copy.ts';
import { useWallet } from '../useWallet.ts';

const AccountMenu = lazy(() =>
  import('./AccountMenu.tsx').then((module) => ({ default: module.AccountMenu })),
);

/** Connects; once connected, says who one is, and leads to what one can do with that. */
export function WalletButton() {
  const wallet = useWallet();
  const connect = (
    <button
      type="button"
      onClick={openConnect}
      className="h-9 rounded-control border border-edge bg-surface px-3.5 text-15 font-strong whitespace-nowrap transition-colors hover:border-accent hover:text-accent"
    >
      {wallet.status === 'none' ? walletCopy.connect : walletCopy.connecting}
    </button>
  );
  if (wallet.status !== 'connected') return connect;
  return (
    <Suspense fallback={connect}>
      <AccountMenu wallet={wallet} />
    </Suspense>
  );
}
