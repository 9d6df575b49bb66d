'use client';

import { BeforeAfter } from '../../../tx/components/BeforeAfter.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { governanceCopy } from '../copy.ts';
import { useMyVote } from '../hooks/useMyVote.ts';
import { useProposals } from '../hooks/useProposals.ts';
import type { VoteRequest } from '../schema.ts';

/** What a vote changes: the tally of its side. */
export function VoteSummary({ request }: { readonly request: VoteRequest }) {
  const words = useCopy(governanceCopy);
  const { address } = useViewedAccount();
  const proposal = useProposals().data?.find(
    ({ governor, id }) => governor === request.governor && id === request.proposalId,
  );
  const { data: mine } = useMyVote(proposal, address);
  const before = proposal?.votes[request.choice];
  return (
    <BeforeAfter
      changes={[
        {
          label: words.flows.tally(words.sides[request.choice]),
          before: <Amount value={before} digits={2} />,
          after: <Amount value={before !== undefined && mine ? before + mine.total : undefined} digits={2} />,
        },
      ]}
    />
  );
}
