'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { CallDetails } from '../../../tx/components/CallDetails.tsx';
import { Whole } from '../../../ui/identity/Whole.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { governanceCopy } from '../copy.ts';
import { useCallSentences } from '../hooks/useCallSentences.ts';

/** Every call as a sentence, decoded and raw. */
export function CallList({ calls }: { readonly calls: Proposal['calls'] }) {
  const words = governanceCopy.proposal;
  const sentences = useCallSentences(calls);
  return (
    <Section title={words.calls} note={words.callsNote}>
      <ol className="grid list-none gap-5 p-0">
        {calls.map(({ target, value, data }, index) => (
          <li key={`${target}${data}`} className="grid gap-2 border-l-2 border-accent pl-4">
            <p className="text-17 text-pretty">
              <Whole text={sentences?.[index] ?? '…'} />
            </p>
            <CallDetails call={{ to: target, value, data }} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
