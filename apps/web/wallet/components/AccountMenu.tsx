'use client';

import { useEffect, useRef } from 'react';
import { Link } from '../../lib/nav/Link.tsx';
import { shortAddress } from '../../ui/identity/shortAddress.ts';
import { onConnectIntent } from '../connectIntent.ts';
import { isConnectJustOver } from '../connectOver.ts';
import { disconnectWallet } from '../disconnectWallet.ts';
import { localCopy } from '../local/copy.ts';
import { useSwitchChain } from '../useSwitchChain.ts';
import type { ConnectedWallet } from '../walletStore.ts';
import { accountCopy } from './copy.ts';

const look =
  'h-9 rounded-control px-3.5 text-15 font-strong whitespace-nowrap bg-surface hover:bg-sunken border';
const entry = 'block w-full rounded-control px-3 py-2 text-left text-15 hover:bg-sunken';

/** Who one is, and what one can do with that. On the wrong network, the way back stands beside it. */
export function AccountMenu({ wallet }: { readonly wallet: ConnectedWallet }) {
  const { switchChain, switching, problem } = useSwitchChain();
  const button = useFocusAfterConnecting();
  return (
    <div className="relative flex min-w-0 gap-2">
      {!wallet.onAppChain && (
        <button
          type="button"
          onClick={switchChain}
          aria-disabled={switching}
          aria-label={accountCopy.switchNetwork}
          className={`${look} border-wait text-wait-text`}
        >
          <span className="sm:hidden">{accountCopy.switchShort}</span>
          <span className="max-sm:hidden">{accountCopy.switchNetwork}</span>
        </button>
      )}
      {!wallet.onAppChain && problem && (
        <p className="absolute top-full right-0 mt-2 w-64 rounded-surface border border-line bg-surface px-4 py-3 text-13 text-pretty shadow-float">
          {problem}
        </p>
      )}
      <button
        type="button"
        ref={button}
        popoverTarget="wallet-menu"
        className={`${look} truncate border-edge font-mono text-13`}
      >
        <span className="sr-only">{accountCopy.wallet} </span>
        {shortAddress(wallet.address)}
      </button>
      <div
        id="wallet-menu"
        popover="auto"
        className="fixed inset-auto top-[calc(var(--strip)+3.25rem)] right-4 m-0 w-64 rounded-surface border border-line bg-surface p-2 text-ink shadow-float sm:right-6 lg:right-10"
      >
        <p className="px-3 pt-2 pb-1 text-13 wrap-anywhere text-muted">{wallet.walletName}</p>
        <p className="px-3 pb-3 font-mono text-13 break-all">{wallet.address}</p>
        {wallet.isLocal && (
          <p className="mx-3 mb-3 border-l-2 border-wait pl-3 text-13 text-pretty text-muted">
            {localCopy.note}
          </p>
        )}
        <Link href="/portfolio/" onClick={close} className={entry}>
          {accountCopy.portfolio}
        </Link>
        <button
          type="button"
          onClick={() => navigator.clipboard.writeText(wallet.address).then(close, close)}
          className={entry}
        >
          {accountCopy.copyAddress}
        </button>
        <button type="button" onClick={() => disconnectWallet()} className={entry}>
          {accountCopy.disconnect}
        </button>
      </div>
    </div>
  );
}

/** The button in the bar with which one connected is gone: the focus goes to what stands in its place. */
function useFocusAfterConnecting() {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const arrive = () =>
      setTimeout(() => {
        if (isConnectJustOver() && document.activeElement === document.body) button.current?.focus();
      }, 100);
    arrive();
    return onConnectIntent(arrive);
  }, []);
  return button;
}

const close = () => document.getElementById('wallet-menu')?.hidePopover();
