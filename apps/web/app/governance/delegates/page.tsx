import { DelegatesDoor } from '../../../features/delegates/door.tsx';
import { shellCopy } from '../../../shell/copy.ts';
import { PageHead } from '../../../shell/PageHead.tsx';
import { pageMetadata } from '../../../shell/pageMetadata.ts';
import { SocialImage } from '../../../shell/SocialImage.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';

const words = shellCopy.pages.delegates;

export const metadata = pageMetadata('delegates');

export default function DelegatesPage() {
  return (
    <div className="grid gap-10">
      <SocialImage page="delegates" />
      <PageHead title={words.title} lead={words.lead} />
      <DelegatesDoor face={<Skeleton width="100%" height="44rem" />} />
    </div>
  );
}
