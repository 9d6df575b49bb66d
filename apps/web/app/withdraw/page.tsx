import type { Metadata } from 'next';
import { WithdrawDoor } from '../../features/withdraw/door.tsx';
import { PageHead } from '../../shell/PageHead.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';

export const metadata: Metadata = { title: 'Withdraw' };

export default function WithdrawPage() {
  return (
    <div className="grid gap-10">
      <PageHead
        title="Withdraw"
        lead="Leave at once from the buffer for a fee, or take a ticket and leave for nothing. Nobody can pause either."
      />
      <WithdrawDoor face={<Skeleton width="100%" height="34rem" />} />
    </div>
  );
}
