'use client';

import { useSearchParams } from 'next/navigation';
import { type Address, getAddress, isAddress } from 'viem';
import { watchParam } from '../lib/nav/keepWatch.ts';
import { useWallet } from './useWallet.ts';

export interface ViewedAccount {
  /** Whose figures are shown: the watched account, else one's own; undefined: nobody's. */
  readonly address: Address | undefined;
  /** Figures of another are shown: nothing can be signed for him. */
  readonly watching: boolean;
  /** The `watch` of the URL is no address. */
  readonly badWatch: boolean;
}

/** Whose figures the screens show. `?watch=0x…` goes before the wallet. Only inside an island. */
export function useViewedAccount(): ViewedAccount {
  const asked = useSearchParams().get(watchParam);
  const wallet = useWallet();
  const own = wallet.status === 'connected' ? wallet.address : undefined;
  if (asked === null || asked === '') return { address: own, watching: false, badWatch: false };
  if (!isAddress(asked)) return { address: own, watching: false, badWatch: true };
  const watched = getAddress(asked);
  return { address: watched, watching: watched !== own, badWatch: false };
}
