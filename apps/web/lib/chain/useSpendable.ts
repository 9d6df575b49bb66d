'use client';

import { useQuery } from '@tanstack/react-query';
import { chainKey } from '../query/keys.ts';
import { spendable } from './spendable.ts';
import { usePublicClient } from './usePublicClient.ts';

/**
 * What of a METIS balance can be put into a call and still pay for signing it.
 * @param gas what the call takes, generously
 * @returns wei; undefined until balance and price are known
 */
export function useSpendable(balance: bigint | undefined, gas: bigint): bigint | undefined {
  const client = usePublicClient();
  const { data: gasPrice } = useQuery({
    queryKey: chainKey('gasPrice'),
    queryFn: () => client.getGasPrice(),
    staleTime: 30_000,
  });
  if (balance === undefined || gasPrice === undefined) return undefined;
  return spendable(balance, gas, gasPrice);
}
