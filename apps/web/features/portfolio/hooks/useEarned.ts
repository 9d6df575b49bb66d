'use client';

import type { Address } from 'viem';
import { useIndexedAccount } from './useIndexedAccount.ts';

/**
 * What the account gained in all: lsMETIS above what was put in, and rewards that were claimed.
 * @returns wei of METIS without what is still to be claimed; null without an index; undefined while it is read
 */
export function useEarned(account: Address): bigint | undefined | null {
  const data = useIndexedAccount(account);
  return data && data.liquid.assets - data.liquid.netDeposits + data.rewards.claimed;
}
