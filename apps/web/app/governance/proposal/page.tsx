import type { Metadata } from 'next';
import { ProposalDoor } from '../../../features/governance/door.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';

export const metadata: Metadata = { title: 'Proposal' };

export default function GovernanceProposalPage() {
  return <ProposalDoor face={<Skeleton width="100%" height="44rem" />} />;
}
