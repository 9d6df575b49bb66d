import type { Metadata } from 'next';
import { PortfolioDoor } from '../../features/portfolio/door.tsx';
import { PageHead } from '../../shell/PageHead.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';

export const metadata: Metadata = { title: 'Portfolio' };

export default function PortfolioPage() {
  return (
    <div className="grid gap-10">
      <PageHead title="Portfolio" lead="Everything you have here, and everything that has happened to it." />
      <PortfolioDoor face={<Skeleton width="100%" height="36rem" />} />
    </div>
  );
}
