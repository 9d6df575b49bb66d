'use client';

import { useCopy } from '../../../ui/copy/useCopy.ts';
import { CopyAddress } from '../../../ui/identity/CopyAddress.tsx';
import { portfolioCopy } from '../copy.ts';

/** Says whose figures these are, and ends the look. */
export function Watching({ address }: { readonly address: string }) {
  const words = useCopy(portfolioCopy);
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 border-l-2 border-info pl-4">
      {words.watching} <CopyAddress address={address} />
      {/* A plain anchor: it is the parameter itself that must go. */}
      <a href="/portfolio/" className="link text-13">
        {words.stop}
      </a>
    </p>
  );
}
