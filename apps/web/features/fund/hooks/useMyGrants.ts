'use client';

import { type Address, isAddressEqual } from 'viem';
import { useGrants } from './useGrants.ts';

export interface MyGrant {
  readonly kind: 'milestones' | 'small';
  readonly what: 'payable' | 'review';
  readonly id: bigint;
  /** Of a milestone, from 1; 0 for a small grant. */
  readonly part: number;
  /** Wei of METIS. */
  readonly assets: bigint;
}

/** What of the fund's grants the account can claim or has to review now. */
export function useMyGrants(account: Address | undefined): readonly MyGrant[] {
  const { data } = useGrants(account);
  if (!data || !account) return [];
  const parts = data.milestones.flatMap(({ id, recipient, reviewer, milestones }) =>
    milestones.flatMap(({ status, index, assets }): MyGrant[] => {
      const payable = status === 'payable' && isAddressEqual(recipient, account);
      const review = status === 'submitted' && isAddressEqual(reviewer, account);
      if (!payable && !review) return [];
      return [
        { kind: 'milestones', what: payable ? 'payable' : 'review', id, part: Number(index) + 1, assets },
      ];
    }),
  );
  const small = data.small
    .filter(({ status, recipient }) => status === 'enacted' && isAddressEqual(recipient, account))
    .map(({ id, assets }): MyGrant => ({ kind: 'small', what: 'payable', id, part: 0, assets }));
  return [...parts, ...small];
}
