import { OperateDoor } from '../../features/operate/door.tsx';
import { shellCopy } from '../../shell/copy.ts';
import { PageHead } from '../../shell/PageHead.tsx';
import { pageMetadata } from '../../shell/pageMetadata.ts';
import { SocialImage } from '../../shell/SocialImage.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';

const words = shellCopy.pages.run;

export const metadata = pageMetadata('run');

export default function RunPage() {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      <SocialImage page="run" />
      <PageHead title={words.title} lead={words.lead} />
      <OperateDoor face={<Skeleton width="100%" height="40rem" />} />
    </div>
  );
}
