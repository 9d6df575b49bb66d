import type { Metadata } from 'next';
import { DelegatesDoor } from '../../../features/delegates/door.tsx';
import { PageHead } from '../../../shell/PageHead.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';

export const metadata: Metadata = { title: 'Delegates' };

export default function DelegatesPage() {
  return (
    <div className="grid gap-10">
      <PageHead
        title="Delegates"
        lead="No time to read every proposal? Let someone vote with your power. Your stake stays yours, and you take the votes back when you like."
      />
      <DelegatesDoor face={<Skeleton width="100%" height="44rem" />} />
    </div>
  );
}
