import type { Metadata } from 'next';
import { DesignDoor } from '../../features/design/door.tsx';
import { shellCopy } from '../../shell/copy.ts';
import { PageHead } from '../../shell/PageHead.tsx';
import { pageMetadata } from '../../shell/pageMetadata.ts';
import { SocialImage } from '../../shell/SocialImage.tsx';

const words = shellCopy.pages.design;

export const metadata: Metadata = { ...pageMetadata('design'), robots: { index: false } };

export default function DesignPage() {
  return (
    <>
      <SocialImage page="design" />
      <PageHead title={words.title} lead={words.lead} />
      <DesignDoor face={<p className="mt-12 text-muted">{words.loading}</p>} />
    </>
  );
}
