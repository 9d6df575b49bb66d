import { ProposalDoor } from '../../../features/governance/door.tsx';
import { pageMetadata } from '../../../shell/pageMetadata.ts';
import { SocialImage } from '../../../shell/SocialImage.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';

export const metadata = pageMetadata('proposal');

export default function GovernanceProposalPage() {
  return (
    <>
      <SocialImage page="proposal" />
      <ProposalDoor face={<Skeleton width="100%" height="44rem" />} />
    </>
  );
}
