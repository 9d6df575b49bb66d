'use client';

import type { Fund } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { FlowButton } from '../../../../tx/components/FlowButton.tsx';
import { formatAmount } from '../../../../ui/amount/formatAmount.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { formatDuration } from '../../../../ui/time/formatDuration.ts';
import { Moment } from '../../../../ui/time/Moment.tsx';
import { awakenFundFlow } from '../../flows/grantFlows.tsx';
import { grantsCopy } from '../../grantsCopy.ts';

/** Whether the fund may pay at all yet. Nothing once it is open. */
export function Bootstrap({ fund }: { readonly fund: Fund | undefined }) {
  const words = grantsCopy.boot;
  const now = useChainTime();
  if (!fund || now === undefined || (fund.opensAt > 0 && fund.opensAt <= now)) return null;
  if (fund.opensAt > 0) {
    return (
      <Notice tone="wait" word={words.word}>
        {words.awake} <Moment at={fund.opensAt} now={now} />.
      </Notice>
    );
  }
  return (
    <div className="grid gap-3">
      <Notice tone="wait" word={words.word}>
        {words.dormant(
          formatAmount(fund.bootstrapStake, { trim: true }),
          formatDuration(fund.bootstrapPeriod),
        )}
      </Notice>
      <div className="pl-4">
        <FlowButton
          flow={awakenFundFlow}
          request={{ what: words.awaken, assets: 0n }}
          label={words.awaken}
          tone="secondary"
          size="medium"
        />
      </div>
    </div>
  );
}
