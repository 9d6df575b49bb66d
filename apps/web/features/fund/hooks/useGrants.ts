'use client';

import {
  getEvidence,
  getMilestoneGrants,
  getObjections,
  getRejections,
  getSmallGrants,
} from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Address } from 'viem';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { useRead } from '../../../lib/query/useRead.ts';

/**
 * Milestone grants, small grants and the objections to them, newest first, from the chain: their states change with
 * time alone. What was written for them stands in logs, which take longer and may not come: nothing waits for that.
 * @param account whose objections are asked for
 */
export function useGrants(account: Address | undefined) {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  const written = useWritten();
  const { data, error, refetch } = useRead({
    queryKey: chainKey('grants', account),
    queryFn: async () => {
      const [milestones, small] = await Promise.all([
        getMilestoneGrants(client, { contracts }),
        getSmallGrants(client, { contracts }),
      ]);
      const ids = [
        ...milestones.grants.flatMap((grant) => grant.milestones.map(({ objectionId }) => objectionId)),
        ...small.grants.map(({ objectionId }) => objectionId),
      ].filter((id) => id > 0n);
      const { objections } =
        ids.length === 0
          ? { objections: [] }
          : await getObjections(client, { contracts, ids, ...(account ? { account } : {}) });
      return {
        milestones: milestones.grants.toReversed(),
        small: small.grants.toReversed(),
        objections: new Map(objections.map((objection) => [objection.id, objection])),
      };
    },
    refetchInterval: 6_000,
  });
  return { data: useMemo(() => data && { ...data, ...written }, [data, written]), error, refetch };
}

const nothing = { refused: new Map<string, string>(), evidence: new Map<string, string>() };

/** What recipients showed, by its hash, and why a reviewer said no, by grant and place. */
function useWritten() {
  const client = usePublicClient();
  const { contracts, blockNumber } = useConfig().deployment;
  const { data } = useQuery({
    queryKey: chainKey('grants', 'written'),
    queryFn: async () => {
      const asked = { contracts, fromBlock: BigInt(blockNumber) };
      const [evidence, rejections] = await Promise.all([
        getEvidence(client, asked),
        getRejections(client, asked),
      ]);
      return {
        refused: new Map(rejections.map(({ grantId, index, reason }) => [`${grantId}-${index}`, reason])),
        evidence: new Map<string, string>(
          evidence.map(({ evidenceHash, evidence: said }) => [evidenceHash, said]),
        ),
      };
    },
    refetchInterval: 6_000,
  });
  return data ?? nothing;
}

export type Grants = NonNullable<ReturnType<typeof useGrants>['data']>;
