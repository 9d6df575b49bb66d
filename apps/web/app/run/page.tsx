import type { Metadata } from 'next';
import { OperateDoor } from '../../features/operate/door.tsx';
import { PageHead } from '../../shell/PageHead.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';

export const metadata: Metadata = { title: 'Run a sequencer' };

export default function RunPage() {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      <PageHead
        title="Run a sequencer"
        lead="Register, bond, and answer for your blocks: they then earn for you and for those who delegate to you."
      />
      <OperateDoor face={<Skeleton width="100%" height="40rem" />} />
    </div>
  );
}
