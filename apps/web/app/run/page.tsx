import type { Metadata } from 'next';
import { PageHead } from '../../shell/PageHead.tsx';

export const metadata: Metadata = { title: 'Run a sequencer' };

export default function RunPage() {
  return <PageHead title="Run a sequencer" lead="Register, bond, and answer for your blocks." />;
}
