'use client';

import {
  getEvidence,
  getMilestoneGrants,
  getObjections,
  getRejections,
  getSmallGrants,
} from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import type { Address } from 'viem';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';

/**
 * Milestone grants, small grants and the objections to them, newest first, from the chain: their states change with
 * time alone.
 * @param account whose objections are asked for
 */
export function useGrants(account: Address | undefined) {
  const client = usePublicClient();
  const { contracts, blockNumber } = useConfig().deployment;
  return useQuery({
    queryKey: chainKey('grants', account),
    queryFn: async () => {
      const fromBlock = BigInt(blockNumber);
      const [milestones, small, evidence, rejections] = await Promise.all([
        getMilestoneGrants(client, { contracts }),
        getSmallGrants(client, { contracts }),
        getEvidence(client, { contracts, fromBlock }),
        getRejections(client, { contracts, fromBlock }),
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
        /** Why a reviewer said no, by grant and place. */
        refused: new Map(rejections.map(({ grantId, index, reason }) => [`${grantId}-${index}`, reason])),
        evidence: new Map(evidence.map(({ evidenceHash, evidence: said }) => [evidenceHash, said])),
      };
    },
    refetchInterval: 6_000,
  });
}

export type Grants = NonNullable<ReturnType<typeof useGrants>['data']>;
