import type { Metadata } from 'next';
import { TransparencyDoor } from '../../features/transparency/door.tsx';
import { PageHead } from '../../shell/PageHead.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';

export const metadata: Metadata = { title: 'Transparency' };

export default function TransparencyPage() {
  return (
    <div className="grid gap-10">
      <PageHead
        title="Transparency"
        lead="What the protocol holds and owes, who may do what, and how long they must wait: read from the chain, in your browser."
      />
      <TransparencyDoor face={<Skeleton width="100%" height="48rem" />} />
    </div>
  );
}
