'use client';

import { type Address, isAddressEqual } from 'viem';
import { AddressLink } from '../../../tx/components/AddressLink.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { Facts } from '../../../ui/data/Facts.tsx';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { delegatesCopy } from '../copy.ts';
import { useVotingPower } from '../hooks/useVotes.ts';

/** One's power by source, and whom each source votes through; and, for everybody, where votes come from. */
export function MyVotes() {
  const { power: words, how } = delegatesCopy;
  const { address } = useViewedAccount();
  const { data: power, error, refetch } = useVotingPower(address);
  return (
    <Section title={words.title} note={address ? words.note : words.connect}>
      <div className="grid gap-8">
        {address && error && !power && <ErrorState {...delegatesCopy.failed} onRetry={() => refetch()} />}
        {address && (power || !error) && (
          <div>
            <p className="text-34 font-strong">
              <Amount value={power?.total} unit="METIS" digits={2} />
            </p>
            <Facts
              facts={[
                { label: words.liquid, value: <Amount value={power?.liquid} digits={2} /> },
                { label: words.delegated, value: <Amount value={power?.delegated} digits={2} /> },
                { label: words.liquidBy, value: <Through who={power?.liquidDelegate} me={address} /> },
                { label: words.poolBy, value: <Through who={power?.poolDelegate} me={address} /> },
              ]}
            />
          </div>
        )}
        <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
          {[
            { name: how.liquid, text: how.liquidText },
            { name: how.pool, text: how.poolText },
          ].map(({ name, text }) => (
            <div key={name}>
              <dt className="font-strong">{name}</dt>
              <dd className="text-pretty text-muted">{text}</dd>
            </div>
          ))}
        </dl>
        <p className="text-pretty text-muted">{how.moved}</p>
      </div>
    </Section>
  );
}

function Through({ who, me }: { readonly who: Address | undefined; readonly me: Address }) {
  const words = delegatesCopy.power;
  if (!who) return '…';
  return isAddressEqual(who, me) ? words.self : <AddressLink address={who} />;
}
