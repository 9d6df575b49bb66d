import type { Metadata } from 'next';
import { NewProposalDoor } from '../../../features/governance/door.tsx';
import { PageHead } from '../../../shell/PageHead.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';

export const metadata: Metadata = { title: 'New proposal' };

export default function GovernanceNewPage() {
  return (
    <div className="grid gap-10">
      <PageHead
        title="New proposal"
        lead="Say what should happen, why, and what else was considered. It is simulated on the chain, and submitted only if it would work."
      />
      <NewProposalDoor face={<Skeleton width="100%" height="60rem" />} />
    </div>
  );
}
