'use client';

import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { useDelegations } from './useDelegations.ts';

/** The account's own figures with one sequencer; zeros once it is known that there are none. */
export function usePosition(id: bigint) {
  const { data } = useDelegations(useViewedAccount().address);
  if (!data) return undefined;
  return data.find(({ sequencerId }) => sequencerId === id) ?? { assets: 0n, shares: 0n, pendingRewards: 0n };
}
