'use client';

import type { Vault } from '@metis-blitz/sdk/reads';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { stakeCopy } from '../copy.ts';
import { assetsOf, sharesFor } from '../model.ts';

const one = 10n ** 18n;

/** The rate, both ways. */
export function RateLine({ vault }: { readonly vault: Vault | undefined }) {
  const words = stakeCopy.form;
  return (
    <p className="flex flex-wrap justify-between gap-x-4 pt-2.5 text-13 text-muted">
      {vault ? (
        <>
          <span>{words.rate(formatAmount(assetsOf(vault, one)))}</span>
          <span>{words.rateBack(formatAmount(sharesFor(vault, one)))}</span>
        </>
      ) : (
        <Skeleton width="36ch" />
      )}
    </p>
  );
}
