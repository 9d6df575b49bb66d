'use client';

import { Whole } from '../../../ui/identity/Whole.tsx';
import { governanceCopy } from '../copy.ts';
import { useCallSentences } from '../hooks/useCallSentences.ts';
import type { ProposeRequest } from '../schema.ts';

/** What is proposed, as sentences. */
export function ProposeSummary({ request }: { readonly request: ProposeRequest }) {
  const words = governanceCopy;
  const calls = request.calls.map(({ to, ...call }) => ({ target: to, ...call }));
  const sentences = useCallSentences(calls);
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
