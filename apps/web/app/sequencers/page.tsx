import type { Metadata } from 'next';
import { SequencersDoor } from '../../features/sequencers/door.tsx';
import { PageHead } from '../../shell/PageHead.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';

export const metadata: Metadata = { title: 'Sequencers' };

export default function SequencersPage() {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      <PageHead
        title="Sequencers"
        lead="Delegate METIS to a sequencer and earn for each block that it really produced, by Metis’ own record. Bonding itself happens on Ethereum L1; this is a delegation layer of the L2."
      />
      <SequencersDoor face={<Skeleton width="100%" height="40rem" />} />
    </div>
  );
}
