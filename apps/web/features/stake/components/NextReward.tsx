'use client';

import type { Vault } from '@metis-blitz/sdk/reads';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import { stakeCopy } from '../copy.ts';

/** When stake of now first grows: with what vests already, else with the next harvest. */
export function NextReward({
  vault,
  now,
}: {
  readonly vault: Vault | undefined;
  readonly now: number | undefined;
}) {
  const words = stakeCopy.form;
  if (!vault || now === undefined) return '…';
  if (vault.unvestedAssets === 0n || vault.vestingEnd <= now) return words.earnsHarvest;
  return (
    <span title={words.earnsTitle(formatAmount(vault.unvestedAssets))}>
      {words.earnsVesting(formatDuration(vault.vestingEnd - now))}
    </span>
  );
}
