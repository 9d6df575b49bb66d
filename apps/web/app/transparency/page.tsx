import type { Metadata } from 'next';
import { PageHead } from '../../shell/PageHead.tsx';

export const metadata: Metadata = { title: 'Transparency' };

export default function TransparencyPage() {
  return (
    <PageHead
      title="Transparency"
      lead="What the protocol holds and owes, who may do what, and how long they must wait: read from the chain, in your browser."
    />
  );
}
