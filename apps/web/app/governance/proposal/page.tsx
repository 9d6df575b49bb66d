import { ProposalDoor } from '../../../features/governance/door.tsx';
import { pageMetadata } from '../../../shell/pageMetadata.ts';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';

export const metadata = pageMetadata('proposal');

export default function GovernanceProposalPage() {
  return <ProposalDoor face={<Skeleton width="100%" height="44rem" />} />;
}
