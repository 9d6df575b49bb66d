'use client';

import { usePathname } from 'next/navigation';
import { useConfig } from '../../lib/config/ConfigContext.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { CopyAddress } from '../../ui/identity/CopyAddress.tsx';
import { useViewedAccount } from '../useViewedAccount.ts';
import { accountCopy } from './copy.ts';

/** Says whose figures are shown when they are not one's own, and leads back. */
export function WatchBanner() {
  const words = accountCopy;
  const { explorerUrl } = useConfig();
  const path = usePathname();
  const { address, watching, badWatch } = useViewedAccount();
  if (!watching && !badWatch) return null;
  return (
    <aside
      aria-label={words.watching}
      className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 pt-4 sm:px-6 lg:px-10"
    >
      {badWatch ? (
        <Notice tone="loss" word={words.notAnAddress}>
          {words.notAnAddressNote}
        </Notice>
      ) : (
        <div className="flex flex-wrap items-center gap-x-2">
          <Notice word={words.watching}>{words.watchingNote}</Notice>
          {address && (
            <CopyAddress
              address={address}
              href={explorerUrl ? `${explorerUrl}/address/${address}` : undefined}
            />
          )}
        </div>
      )}
      {/* A plain anchor: the parameter must go, and `Link` would keep it. */}
      <a href={path} className="link text-15">
        {words.stopWatching}
      </a>
    </aside>
  );
}
