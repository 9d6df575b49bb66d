import type { Metadata } from 'next';
import { PageHead } from '../../shell/PageHead.tsx';

export const metadata: Metadata = { title: 'Fund' };

export default function FundPage() {
  return (
    <PageHead
      title="Ecosystem fund"
      lead="4.6 million METIS in five buckets. What leaves is capped, streamed, or paid by milestone."
    />
  );
}
