import { NewProposalDoor } from '../../../features/governance/door.tsx';
import { shellCopy } from '../../../shell/copy.ts';
import { PageHead } from '../../../shell/PageHead.tsx';
import { pageMetadata } from '../../../shell/pageMetadata.ts';
import { SocialImage } from '../../../shell/SocialImage.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';

const words = shellCopy.pages.newProposal;

export const metadata = pageMetadata('newProposal');

export default function GovernanceNewPage() {
  return (
    <div className="grid gap-10">
      <SocialImage page="newProposal" />
      <PageHead title={words.title} lead={words.lead} />
      <NewProposalDoor face={<Skeleton width="100%" height="60rem" />} />
    </div>
  );
}
