import type { Metadata } from 'next';
import { PageHead } from '../../../shell/PageHead.tsx';

export const metadata: Metadata = { title: 'New proposal' };

export default function GovernanceNewPage() {
  return (
    <PageHead
      title="New proposal"
      lead="Say what should happen, why, and what else was considered. It is tried on the chain before you sign."
    />
  );
}
