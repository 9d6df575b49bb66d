import type { Metadata } from 'next';
import { DesignDoor } from '../../features/design/door.tsx';
import { PageHead } from '../../shell/PageHead.tsx';

export const metadata: Metadata = { title: 'Design', robots: { index: false } };

export default function DesignPage() {
  return (
    <>
      <PageHead title="Design" lead="Every part that screens are made of, with the values of an example." />
      <DesignDoor face={<p className="mt-12 text-muted">Loading the parts…</p>} />
    </>
  );
}
