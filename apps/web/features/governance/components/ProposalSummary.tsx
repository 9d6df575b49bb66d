'use client';

import { Whole } from '../../../ui/identity/Whole.tsx';
import { governanceCopy } from '../copy.ts';
import { useCallSentences } from '../hooks/useCallSentences.ts';
import { useProposals } from '../hooks/useProposals.ts';
import type { ProposalRef } from '../schema.ts';

/** The calls of the proposal that is turned, as sentences. */
export function ProposalSummary({ request }: { readonly request: ProposalRef }) {
  const words = governanceCopy;
  const proposal = useProposals().data?.find(
    ({ governor, id }) => governor === request.governor && id === request.proposalId,
  );
  const sentences = useCallSentences(proposal?.calls ?? []);
  return (
    <div className="grid gap-2">
      <p className="text-13 text-muted">{words.flows.calls}</p>
      <ol className="grid list-none gap-2 p-0">
        {sentences?.map((sentence) => (
          <li key={sentence} className="border-l-2 border-accent pl-3">
            <Whole text={sentence} />
          </li>
        ))}
      </ol>
    </div>
  );
}
