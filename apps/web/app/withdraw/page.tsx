import type { Metadata } from 'next';
import { PageHead } from '../../shell/PageHead.tsx';

export const metadata: Metadata = { title: 'Withdraw' };

export default function WithdrawPage() {
  return (
    <PageHead
      title="Withdraw"
      lead="Two ways out: now, from the buffer, for a fee; or later, from the queue, for none."
    />
  );
}
