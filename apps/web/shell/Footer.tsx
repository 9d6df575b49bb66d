import { Link } from '../lib/nav/Link.tsx';

/** What this is and what it is not, on every page. */
export function Footer() {
  return (
    <footer className="mx-auto max-w-page px-4 pb-32 sm:px-6 lg:px-10 lg:pb-12">
      <div className="flex flex-wrap justify-between gap-x-12 gap-y-3 border-t border-line pt-5 text-13 text-muted">
        <p className="max-w-prose text-pretty">
          The real bonding of Metis sequencers happens on Ethereum L1. Metis Blitz is a delegation layer of
          its own on L2, with its own bonds, that pays by Metis’s on-chain record of who produced which
          blocks.
        </p>
        <p className="flex gap-6">
          <Link href="/transparency/" className="link">
            What it holds and owes
          </Link>
          <Link href="/design/" className="link">
            Design
          </Link>
        </p>
      </div>
    </footer>
  );
}
