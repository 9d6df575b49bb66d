'use client';

import type { Bounty as Owed } from '@metis-blitz/sdk/reads';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { Link } from '../../../lib/nav/Link.tsx';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { claimBountyFlow, useSequencerNames } from '../../sequencers/index.ts';
import { portfolioCopy } from '../copy.ts';

interface Props {
  /** undefined: being read. */
  readonly bounty: Owed | undefined;
}

/** What the account is owed for reports that the court found true, and for which. Not there when it is nothing. */
export function Bounty({ bounty }: Props) {
  const words = portfolioCopy.bounty;
  const nameOf = useSequencerNames();
  const { explorerUrl } = useConfig();
  if (!bounty || bounty.assets === 0n) return null;
  const { assets, grants } = bounty;
  return (
    <Section title={words.title} note={words.note}>
      <div className="flex flex-wrap items-center justify-between gap-x-10 gap-y-4">
        <div className="grid gap-1">
          <p className="text-26 font-strong">
            <Amount value={assets} unit="METIS" />
          </p>
          <ul className="grid list-none gap-1 p-0 text-15 text-muted">
            {grants.map((grant) => (
              <li key={grant.transactionHash} className="flex flex-wrap gap-x-3">
                <Link href={`/sequencers/view/?id=${grant.sequencerId}`} className="link">
                  {words.why(nameOf(grant.sequencerId))}
                </Link>
                {grants.length > 1 && <Amount value={grant.assets} unit="METIS" />}
                {explorerUrl && (
                  <a
                    href={`${explorerUrl}/tx/${grant.transactionHash}`}
                    target="_blank"
                    rel="noreferrer"
                    className="link"
                  >
                    {words.report}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
        <FlowButton flow={claimBountyFlow} request={{ assets }} size="medium" label={words.claim} />
      </div>
    </Section>
  );
}
