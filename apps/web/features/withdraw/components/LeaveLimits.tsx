'use client';

import type { Vault } from '@metis-blitz/sdk/reads';
import { exactAmount } from '../../../ui/amount/exactAmount.ts';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { withdrawCopy } from '../copy.ts';

interface Props {
  /** The buffer has less than this takes. */
  readonly short: boolean;
  /** Below the least that a ticket is for. */
  readonly small: boolean;
  readonly vault: Vault | undefined;
  /** lsMETIS that an instant exit of this account would take now; undefined without an account. */
  readonly most: bigint | undefined;
  readonly onMost: (amount: string) => void;
}

/** Why this amount cannot leave this way, and the amount that can. */
export function LeaveLimits({ short, small, vault, most, onMost }: Props) {
  const words = withdrawCopy.form;
  if (!vault) return null;
  if (short) {
    return (
      <div className="grid gap-2">
        <Notice tone="wait" word={words.shortWord}>
          {words.nowShort(formatAmount(vault.freeBuffer, { digits: 2 }))}
        </Notice>
        {most !== undefined && most > 0n && (
          <div>
            <Button tone="text" size="small" onClick={() => onMost(exactAmount(most))}>
              {words.takeMost(formatAmount(most))}
            </Button>
          </div>
        )}
      </div>
    );
  }
  if (!small) return null;
  return (
    <Notice tone="wait" word={words.smallWord}>
      {words.least(formatAmount(vault.minTicket, { trim: true }))}
    </Notice>
  );
}
