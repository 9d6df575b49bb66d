import type { Metadata } from 'next';
import { PageHead } from '../../../shell/PageHead.tsx';

export const metadata: Metadata = { title: 'Proposal' };

export default function GovernanceProposalPage() {
  return <PageHead title="Proposal" />;
}
