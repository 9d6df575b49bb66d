'use client';

import type { Sequencer } from '@metis-blitz/sdk/reads';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useSequencerNames } from '../../sequencers/index.ts';
import { operateCopy } from '../copy.ts';
import { acceptOperatorFlow } from '../flows/roleFlows.tsx';

/** Sequencers whose operator names the account as the next one. Not there without any. */
export function Offers({ offered }: { readonly offered: readonly Sequencer[] }) {
  const words = operateCopy.offer;
  const nameOf = useSequencerNames();
  if (offered.length === 0) return null;
  return (
    <ul className="grid list-none gap-4 p-0">
      {offered.map(({ id }) => (
        <li key={String(id)} className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
          <div className="max-w-prose">
            <Notice word={words.word}>{words.text(nameOf(id))}</Notice>
          </div>
          <FlowButton
            flow={acceptOperatorFlow}
            request={{ id, name: nameOf(id) }}
            label={words.accept}
            size="medium"
          />
        </li>
      ))}
    </ul>
  );
}
