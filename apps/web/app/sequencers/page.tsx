import { SequencersFace } from '../../features/sequencers/face.tsx';
import { SequencersDoor } from '../../features/sequencers/listDoor.tsx';
import { shellCopy } from '../../shell/copy.ts';
import { PageHead } from '../../shell/PageHead.tsx';
import { pageMetadata } from '../../shell/pageMetadata.ts';
import { SocialImage } from '../../shell/SocialImage.tsx';

const words = shellCopy.pages.sequencers;

export const metadata = pageMetadata('sequencers');

export default function SequencersPage() {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      <SocialImage page="sequencers" />
      <PageHead title={words.title} lead={words.lead} />
      <SequencersDoor face={<SequencersFace />} />
    </div>
  );
}
