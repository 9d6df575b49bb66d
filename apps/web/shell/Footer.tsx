import { Link } from '../lib/nav/Link.tsx';
import { shellCopy } from './copy.ts';

const words = shellCopy.footer;

/** What this is and what it is not, on every page. */
export function Footer() {
  return (
    <footer className="mx-auto max-w-page px-4 pb-32 sm:px-6 lg:px-10 lg:pb-12">
      <div className="flex flex-wrap justify-between gap-x-12 gap-y-3 border-t border-line pt-5 text-13 text-muted">
        <p className="max-w-prose text-pretty">{words.layer}</p>
        <p className="flex flex-wrap gap-x-6 gap-y-1">
          <Link href="/transparency/" className="link">
            {words.books}
          </Link>
          <Link href="/help/" className="link">
            {shellCopy.nav.help}
          </Link>
          <Link href="/design/" className="link">
            {words.design}
          </Link>
        </p>
      </div>
    </footer>
  );
}
