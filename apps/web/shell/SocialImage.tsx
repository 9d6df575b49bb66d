import { language } from '../ui/copy/language.ts';
import { shellCopy } from './copy.ts';

/** Pages with a picture of their own; the first page has one too. */
export type SocialPage = 'home' | Exclude<keyof typeof shellCopy.pages, 'notFound'>;

/**
 * The picture that stands beside a link to a page elsewhere, drawn by `stories/drawSocial.ts`. Named from the root: the
 * same bytes stand on any origin, so no whole address can be in them.
 */
export function SocialImage({ page }: { readonly page: SocialPage }) {
  const image = `/social/${page}-${language}.png`;
  const title = page === 'home' ? shellCopy.site.title : shellCopy.pages[page].title;
  return (
    <>
      <meta property="og:image" content={image} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={title} />
      <meta name="twitter:image" content={image} />
    </>
  );
}
