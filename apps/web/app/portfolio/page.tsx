import { PortfolioDoor } from '../../features/portfolio/door.tsx';
import { shellCopy } from '../../shell/copy.ts';
import { PageHead } from '../../shell/PageHead.tsx';
import { pageMetadata } from '../../shell/pageMetadata.ts';
import { SocialImage } from '../../shell/SocialImage.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';

const words = shellCopy.pages.portfolio;

export const metadata = pageMetadata('portfolio');

export default function PortfolioPage() {
  return (
    <div className="grid gap-10">
      <SocialImage page="portfolio" />
      <PageHead title={words.title} lead={words.lead} />
      <PortfolioDoor face={<Skeleton width="100%" height="36rem" />} />
    </div>
  );
}
