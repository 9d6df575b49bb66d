import type { Metadata } from 'next';
import { PageHead } from '../../shell/PageHead.tsx';

export const metadata: Metadata = { title: 'Portfolio' };

export default function PortfolioPage() {
  return (
    <PageHead
      title="Portfolio"
      lead="All that is yours here: liquid, delegated, leaving, and what it earned."
    />
  );
}
