import { TransparencyDoor } from '../../features/transparency/door.tsx';
import { shellCopy } from '../../shell/copy.ts';
import { PageHead } from '../../shell/PageHead.tsx';
import { pageMetadata } from '../../shell/pageMetadata.ts';
import { SocialImage } from '../../shell/SocialImage.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';

const words = shellCopy.pages.transparency;

export const metadata = pageMetadata('transparency');

export default function TransparencyPage() {
  return (
    <div className="grid gap-10">
      <SocialImage page="transparency" />
      <PageHead title={words.title} lead={words.lead} />
      <TransparencyDoor face={<Skeleton width="100%" height="48rem" />} />
    </div>
  );
}
