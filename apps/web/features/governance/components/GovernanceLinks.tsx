'use client';

import type { Address } from 'viem';
import { useGovernanceFiles } from '../hooks/useGovernanceFiles.ts';
import { listCopy } from '../listCopy.ts';

/** Ways to follow votes without coming here. Nothing without an index. */
export function GovernanceLinks({ account }: { readonly account: Address | undefined }) {
  const words = listCopy;
  const { feed, votes } = useGovernanceFiles(account);
  if (!feed) return null;
  return (
    <p className="flex flex-wrap gap-x-6 gap-y-1 text-13">
      <a href={feed} type="application/atom+xml" className="link">
        {words.feed}
      </a>
      {votes && (
        <a href={votes} download className="link">
          {words.csv}
        </a>
      )}
    </p>
  );
}
