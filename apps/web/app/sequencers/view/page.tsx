import { SequencerDoor } from '../../../features/sequencers/door.tsx';
import { pageMetadata } from '../../../shell/pageMetadata.ts';
import { SocialImage } from '../../../shell/SocialImage.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';

export const metadata = pageMetadata('sequencer');

export default function SequencerPage() {
  return (
    <>
      <SocialImage page="sequencer" />
      <SequencerDoor face={<Skeleton width="100%" height="44rem" />} />
    </>
  );
}
