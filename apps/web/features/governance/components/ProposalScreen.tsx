'use client';

import { useSearchParams } from 'next/navigation';
import { Link } from '../../../lib/nav/Link.tsx';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { governanceCopy } from '../copy.ts';
import { useProposals } from '../hooks/useProposals.ts';
import { proposalLink } from '../schema.ts';
import { ProposalPage } from './ProposalPage.tsx';

/** Finds the proposal that the link names; a link that names none gets a sentence. */
export function ProposalScreen() {
  const words = governanceCopy;
  const asked = proposalLink.safeParse(Object.fromEntries(useSearchParams()));
  const { data: proposals, error, refetch } = useProposals();
  const bad = (
    <ErrorState
      page
      {...words.proposal.bad}
      action={
        <Link href="/governance/" className="link">
          {words.proposal.back}
        </Link>
      }
    />
  );
  if (!asked.success) return bad;
  if (error && !proposals) return <ErrorState page {...words.failed} onRetry={() => refetch()} />;
  if (!proposals) return <Skeleton width="100%" height="40rem" />;
  const proposal = proposals.find(
    ({ governor, id }) => governor === asked.data.governor && id === asked.data.id,
  );
  return proposal ? <ProposalPage proposal={proposal} /> : bad;
}
