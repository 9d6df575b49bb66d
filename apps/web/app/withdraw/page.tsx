import { WithdrawDoor } from '../../features/withdraw/door.tsx';
import { shellCopy } from '../../shell/copy.ts';
import { PageHead } from '../../shell/PageHead.tsx';
import { pageMetadata } from '../../shell/pageMetadata.ts';
import { SocialImage } from '../../shell/SocialImage.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';

const words = shellCopy.pages.withdraw;

export const metadata = pageMetadata('withdraw');

export default function WithdrawPage() {
  return (
    <div className="grid gap-10">
      <SocialImage page="withdraw" />
      <PageHead title={words.title} lead={words.lead} />
      <WithdrawDoor face={<Skeleton width="100%" height="34rem" />} />
    </div>
  );
}
