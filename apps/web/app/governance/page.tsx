import type { Metadata } from 'next';
import { PageHead } from '../../shell/PageHead.tsx';

export const metadata: Metadata = { title: 'Govern' };

export default function GovernancePage() {
  return (
    <PageHead
      title="Govern"
      lead="Both kinds of stake vote: on the rules of the protocol, and on what the ecosystem fund pays."
    />
  );
}
