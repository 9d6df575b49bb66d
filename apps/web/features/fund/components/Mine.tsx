'use client';

import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { fundCopy } from '../copy.ts';
import { claimStreamFlow } from '../flow.tsx';
import { useMyGrants } from '../hooks/useMyGrants.ts';
import { useStreams } from '../hooks/useStreams.ts';
import { MyGrants } from './MyGrants.tsx';

/** What pays the account one looks at, or waits for it. Not there when there is nothing. */
export function Mine() {
  const words = fundCopy;
  const now = useChainTime();
  const { address } = useViewedAccount();
  const streams = useStreams().data?.filter(({ recipient, status, claimable }) => {
    return recipient === address && (status === 'active' || claimable > 0n);
  });
  const grants = useMyGrants(address);
  if (!streams?.length && grants.length === 0) return null;
  return (
    <Section title={words.mine.title} note={words.mine.note}>
      <ul className="grid list-none gap-0 divide-y divide-line p-0">
        {streams?.map(({ id, claimable, end }) => (
          <li key={String(id)} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
            <div>
              <p className="text-26 font-strong">
                <Amount value={claimable} unit="METIS" />
              </p>
              <p className="text-13 text-muted">
                {words.streams.id(String(id))} · {words.streams.until.toLowerCase()}{' '}
                <Moment at={end} now={now} />
              </p>
            </div>
            {claimable > 0n ? (
              <FlowButton
                flow={claimStreamFlow}
                request={{ streamId: id }}
                size="medium"
                label={words.mine.claim}
              />
            ) : (
              <p className="text-15 text-muted">{words.mine.nothing}</p>
            )}
          </li>
        ))}
        <MyGrants />
      </ul>
    </Section>
  );
}
