import type { Metadata } from 'next';
import { FundDoor } from '../../features/fund/door.tsx';
import { PageHead } from '../../shell/PageHead.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';

export const metadata: Metadata = { title: 'Fund' };

export default function FundPage() {
  return (
    <div className="grid gap-10">
      <PageHead
        title="Ecosystem fund"
        lead="4.6 million METIS in buckets with a purpose each. What leaves is capped, streamed, and on the record."
      />
      <FundDoor face={<Skeleton width="100%" height="44rem" />} />
    </div>
  );
}
