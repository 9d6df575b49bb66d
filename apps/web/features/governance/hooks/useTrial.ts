'use client';

import type { TransactionRequest } from '@metis-blitz/sdk/writes';
import { useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';

export type Trial = { readonly ok: true } | { readonly ok: false; readonly why: string };

/** Tries a call on the newest block as the timelock would make it: what would fail there, fails here with its reason. */
export function useTrial(call: TransactionRequest | undefined, governor: 'operations' | 'protocol') {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  const account = governor === 'protocol' ? contracts.protocolTimelock : contracts.operationsTimelock;
  return useQuery({
    queryKey: chainKey('trial', governor, call?.to, call?.data),
    enabled: call !== undefined,
    queryFn: async (): Promise<Trial> => {
      if (!call) throw new Error('There is nothing to try.');
      try {
        await client.call({ account, to: call.to, data: call.data, value: call.value });
        return { ok: true };
      } catch (error) {
        const { decodeError } = await import('@metis-blitz/sdk/errors');
        const { title, cause } = decodeError(error);
        return { ok: false, why: `${title}. ${cause}` };
      }
    },
    refetchInterval: 15_000,
  });
}
