'use client';

import type { Hash } from 'viem';
import { useConfig } from '../../lib/config/ConfigContext.tsx';
import { CopyAddress } from '../../ui/identity/CopyAddress.tsx';
import { txCopy } from '../copy.ts';

/** A transaction's hash, with the explorer where there is one. */
export function TransactionLink({ hash }: { readonly hash: Hash }) {
  const { explorerUrl } = useConfig();
  const words = txCopy;
  return (
    <p className="flex items-center gap-2 text-13 text-muted">
      {words.transaction}
      <CopyAddress
        address={hash}
        href={explorerUrl ? `${explorerUrl}/tx/${hash}` : undefined}
        copyLabel={words.copyHash}
      />
    </p>
  );
}
