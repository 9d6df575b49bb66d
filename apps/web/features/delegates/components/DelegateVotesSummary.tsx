'use client';

import { type Address, isAddressEqual } from 'viem';
import { BeforeAfter } from '../../../tx/components/BeforeAfter.tsx';
import { shortAddress } from '../../../ui/identity/shortAddress.ts';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { delegatesCopy } from '../copy.ts';
import { useVotingPower } from '../hooks/useVotes.ts';
import type { DelegateVotesRequest } from '../schema.ts';

/** Whom each kind of stake votes through, before and after. */
export function DelegateVotesSummary({ request: { to, which } }: { readonly request: DelegateVotesRequest }) {
  const { flow, power } = delegatesCopy;
  const { address } = useViewedAccount();
  const { data } = useVotingPower(address);
  const name = (who: Address | undefined) => {
    if (!who) return '…';
    return address && isAddressEqual(who, address) ? (
      power.self
    ) : (
      <span className="whitespace-nowrap">{shortAddress(who)}</span>
    );
  };
  const lines = [
    { source: 'liquid', label: flow.liquid, now: data?.liquidDelegate },
    { source: 'pool', label: flow.pool, now: data?.poolDelegate },
  ];
  return (
    <BeforeAfter
      changes={lines
        .filter(({ source }) => which === 'both' || which === source)
        .map(({ label, now }) => ({ label, before: name(now), after: name(to) }))}
    />
  );
}
