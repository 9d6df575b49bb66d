import { FundDoor } from '../../features/fund/door.tsx';
import { FundFace } from '../../features/fund/face.tsx';
import { shellCopy } from '../../shell/copy.ts';
import { PageHead } from '../../shell/PageHead.tsx';
import { pageMetadata } from '../../shell/pageMetadata.ts';
import { SocialImage } from '../../shell/SocialImage.tsx';

const words = shellCopy.pages.fund;

export const metadata = pageMetadata('fund');

export default function FundPage() {
  return (
    <div className="grid gap-10">
      <SocialImage page="fund" />
      <PageHead title={words.title} lead={words.lead} />
      <FundDoor face={<FundFace />} />
    </div>
  );
}
