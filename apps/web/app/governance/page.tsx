import { ProposalsDoor } from '../../features/governance/listDoor.tsx';
import { Link } from '../../lib/nav/Link.tsx';
import { shellCopy } from '../../shell/copy.ts';
import { PageHead } from '../../shell/PageHead.tsx';
import { pageMetadata } from '../../shell/pageMetadata.ts';
import { SocialImage } from '../../shell/SocialImage.tsx';
import { buttonLook } from '../../ui/controls/Button.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';

const words = shellCopy.pages.governance;

export const metadata = pageMetadata('governance');

export default function GovernancePage() {
  return (
    <div className="grid gap-10">
      <SocialImage page="governance" />
      <PageHead
        title={words.title}
        lead={words.lead}
        action={
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3 max-sm:flex-row-reverse">
            <Link href="/governance/delegates/" className="link">
              {shellCopy.pages.delegates.name}
            </Link>
            <Link href="/governance/new/" className={buttonLook('primary')}>
              {words.action}
            </Link>
          </div>
        }
      />
      <ProposalsDoor face={<Skeleton width="100%" height="36rem" />} />
    </div>
  );
}
