'use client';

import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { stakeCopy } from '../copy.ts';
import { useHorizon } from '../hooks/useHorizon.ts';
import { useProtocol } from '../hooks/useProtocol.ts';
import { earnedIn } from '../model.ts';
import { HorizonSelect } from './HorizonSelect.tsx';

/** What the amount would earn if it earned as it did. Not there before there is a rate. */
export function EarnLine({ assets }: { readonly assets: bigint | undefined }) {
  const words = stakeCopy.form;
  const { seconds } = useHorizon();
  const bps = useProtocol().data?.apr.liquid?.aprBps;
  if (bps === undefined) return null;
  return (
    <p className="flex flex-wrap items-baseline justify-between gap-x-4 pt-2.5 text-13 text-muted">
      <span>
        {words.earn} <HorizonSelect />
      </span>
      <span>
        {assets === undefined ? '—' : words.earnValue(formatAmount(earnedIn(assets, bps, seconds)))}
      </span>
    </p>
  );
}
