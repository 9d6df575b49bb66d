'use client';

import type { Sequencer } from '@metis-blitz/sdk/reads';
import { Link } from '../../../lib/nav/Link.tsx';
import { AddressLink } from '../../../tx/components/AddressLink.tsx';
import { StatusChip } from '../../../ui/data/StatusChip.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { useEpoch } from '../../epoch/index.ts';
import { sequencersCopy } from '../copy.ts';
import { useAreProfilesRead, useSequencerProfile } from '../hooks/useSequencerNames.ts';
import { SequencerState } from './SequencerState.tsx';

interface Props {
  readonly sequencer: Sequencer;
  readonly name: string;
}

/** Who it is, by its own words and its keys; whether it sequences at this moment. */
export function SequencerHead({ sequencer, name }: Props) {
  const words = sequencersCopy.page;
  const { epoch } = useEpoch();
  const profile = useSequencerProfile(sequencer.id);
  const read = useAreProfilesRead();
  return (
    <div className="grid gap-3">
      <Link href="/sequencers/" className="link justify-self-start text-13">
        {words.back}
      </Link>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-26 break-words sm:text-34">{name}</h1>
        <SequencerState status={sequencer.status} />
        {epoch?.sequencerId === sequencer.id && (
          // Narrow screens have it in the line at the top; here it would push what is below it down.
          <span className="max-sm:hidden">
            <StatusChip tone="info">{words.running(epoch.left)}</StatusChip>
          </span>
        )}
      </div>
      {!read && (
        <p>
          <Skeleton width="min(100%, 24rem)" />
        </p>
      )}
      {profile?.description && (
        <p className="max-w-prose text-pretty text-muted">
          {profile.description}
          {profile.url && (
            <>
              {' '}
              <a href={profile.url} target="_blank" rel="noreferrer nofollow" className="link">
                {words.site}
              </a>
            </>
          )}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1 text-13 text-muted">
        <span className="inline-flex items-center gap-1.5">
          {words.operator} <AddressLink address={sequencer.operator} />
        </span>
        <span className="inline-flex items-center gap-1.5">
          {words.signer} <AddressLink address={sequencer.signer} />
        </span>
      </div>
    </div>
  );
}
