import type { Metadata } from 'next';
import { SequencerDoor } from '../../../features/sequencers/door.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';

export const metadata: Metadata = { title: 'Sequencer' };

export default function SequencerPage() {
  return <SequencerDoor face={<Skeleton width="100%" height="44rem" />} />;
}
