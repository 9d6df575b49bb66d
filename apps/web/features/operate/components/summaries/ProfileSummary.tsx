'use client';

import { readMetadata } from '@metis-blitz/sdk/reads';
import { BeforeAfter } from '../../../../tx/components/BeforeAfter.tsx';
import { useSequencerProfile } from '../../../sequencers/index.ts';
import { operateCopy } from '../../copy.ts';
import type { MetadataRequest } from '../../schema.ts';

/** The words of the page, before and after, as others will read them. */
export function ProfileSummary({ request: { id, metadata } }: { readonly request: MetadataRequest }) {
  const words = operateCopy.flows.row;
  const before = useSequencerProfile(id);
  const after = readMetadata(metadata);
  const shown = (text: string | undefined) => <span className="break-words">{text || words.none}</span>;
  return (
    <BeforeAfter
      changes={[
        { label: words.name, before: shown(before?.name), after: shown(after.name) },
        { label: words.description, before: shown(before?.description), after: shown(after.description) },
        { label: words.page, before: shown(before?.url), after: shown(after.url) },
      ]}
    />
  );
}
