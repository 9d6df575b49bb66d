'use client';

import type { Fund } from '@metis-blitz/sdk/reads';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { Tabs } from '../../../ui/controls/Tabs.tsx';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { fundCopy } from '../copy.ts';
import { grantsCopy } from '../grantsCopy.ts';
import { useGrants } from '../hooks/useGrants.ts';
import { MilestoneGrants } from './grants/MilestoneGrants.tsx';
import { SmallGrants } from './grants/SmallGrants.tsx';
import { Streams } from './Streams.tsx';

const kinds = ['streams', 'milestones', 'small'] as const;

/** What the fund has promised, one kind at a time, each with how many there are. The kind stands in the URL. */
export function Commitments({ fund }: { readonly fund: Fund | undefined }) {
  const words = fundCopy.commitments;
  const more = grantsCopy;
  const { address } = useViewedAccount();
  const { data: grants, error, refetch } = useGrants(address);
  const [kind, setKind] = useQueryState('show', parseAsStringLiteral(kinds).withDefault('streams'));
  const failed = error && !grants && <ErrorState {...more.failed} onRetry={() => refetch()} />;
  const counts = {
    streams: fund?.streamCount,
    milestones: fund?.milestoneGrantCount,
    small: fund?.smallGrantCount,
  };
  const content = {
    streams: <Streams />,
    milestones: failed || <MilestoneGrants grants={grants} buckets={fund?.buckets ?? []} />,
    small: failed || <SmallGrants grants={grants} fund={fund} />,
  };
  return (
    <Section id="commitments" title={words.title} note={words.note}>
      <Tabs
        label={words.label}
        value={kind}
        onChange={(next) => void setKind(next)}
        tabs={kinds.map((value) => ({
          value,
          label: (
            <>
              {words[value]}{' '}
              <span className="font-regular text-muted">{counts[value]?.toString() ?? ''}</span>
            </>
          ),
          content: content[value],
        }))}
      />
    </Section>
  );
}
