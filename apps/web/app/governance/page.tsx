import type { Metadata } from 'next';
import { ProposalsDoor } from '../../features/governance/door.tsx';
import { Link } from '../../lib/nav/Link.tsx';
import { PageHead } from '../../shell/PageHead.tsx';
import { buttonLook } from '../../ui/controls/Button.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';

export const metadata: Metadata = { title: 'Govern' };

export default function GovernancePage() {
  return (
    <div className="grid gap-10">
      <PageHead
        title="Govern"
        lead="Both kinds of stake vote: on the rules of the protocol, and on what the ecosystem fund pays."
        action={
          <Link href="/governance/new/" className={buttonLook('primary')}>
            New proposal
          </Link>
        }
      />
      <ProposalsDoor face={<Skeleton width="100%" height="36rem" />} />
    </div>
  );
}
