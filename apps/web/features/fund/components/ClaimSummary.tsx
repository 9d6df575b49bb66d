'use client';

import { BeforeAfter } from '../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { fundCopy } from '../copy.ts';
import { useStreams } from '../hooks/useStreams.ts';
import { vestedOf } from '../model.ts';
import type { ClaimRequest } from '../schema.ts';

/** What a claim changes: the figures of now, which grow while one looks. */
export function ClaimSummary({ request }: { readonly request: ClaimRequest }) {
  const words = fundCopy;
  const stream = useStreams().data?.find(({ id }) => id === request.streamId);
  return (
    <BeforeAfter
      changes={[
        {
          label: words.claim.claimed,
          before: <Amount value={stream?.claimed} unit="METIS" />,
          after: <Amount value={stream && vestedOf(stream)} unit="METIS" />,
        },
      ]}
    />
  );
}
