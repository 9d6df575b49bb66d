import type { Metadata } from 'next';
import { PageHead } from '../../../shell/PageHead.tsx';

export const metadata: Metadata = { title: 'Sequencer' };

export default function SequencersViewPage() {
  return <PageHead title="Sequencer" />;
}
