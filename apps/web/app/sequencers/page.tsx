import type { Metadata } from 'next';
import { PageHead } from '../../shell/PageHead.tsx';

export const metadata: Metadata = { title: 'Sequencers' };

export default function SequencersPage() {
  return (
    <PageHead
      title="Sequencers"
      lead="Who produces the blocks, what stands behind them, and what delegating to them really paid."
    />
  );
}
