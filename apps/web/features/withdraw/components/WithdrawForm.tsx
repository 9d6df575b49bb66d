'use client';

import { useState } from 'react';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { useAmount } from '../../../ui/amount/useAmount.ts';
import { AmountInput } from '../../../ui/controls/AmountInput.tsx';
import { Choice } from '../../../ui/controls/Choice.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { useVault, useVaultAccount } from '../../stake/index.ts';
import { withdrawCopy } from '../copy.ts';
import { redeemFlow } from '../flows/redeemFlow.tsx';
import { requestFlow } from '../flows/requestFlow.tsx';
import { usePreview } from '../hooks/usePreview.ts';
import { LeaveLines } from './LeaveLines.tsx';

type Way = 'now' | 'later';

/** Both ways out side by side, with amounts and moments, before anything is signed. */
export function WithdrawForm() {
  const words = useCopy(withdrawCopy);
  const now = useChainTime();
  const { address } = useViewedAccount();
  const { data: vault, error, refetch } = useVault();
  const { data: mine } = useVaultAccount(address);
  const amount = useAmount('lsMETIS', { decimals: 18, min: 1n, ...(mine ? { balance: mine.shares } : {}) });
  const { data: preview } = usePreview(amount.value);
  const [way, setWay] = useState<Way>('now');
  if (error && !vault) return <ErrorState {...words.failed} onRetry={() => void refetch()} />;

  const shown = amount.value === undefined ? undefined : preview;
  const short = shown && vault ? shown.now > vault.freeBuffer : false;
  const all = mine !== undefined && amount.value === mine.shares;
  const small = shown && vault ? shown.later < vault.minTicket && !all : false;
  const blocked = way === 'now' ? short : small;
  const wait = shown && now !== undefined ? Math.max(0, shown.laterAt - now) : undefined;
  const figure = (assets: bigint | undefined) => (assets === undefined ? '' : formatAmount(assets));
  return (
    <Card className="grid gap-5">
      <AmountInput
        label={words.form.amount}
        unit="lsMETIS"
        value={amount.text}
        onChange={amount.setText}
        error={amount.error}
        balance={address ? mine?.shares : null}
      />
      <Choice<Way>
        label={words.form.how}
        value={way}
        onChange={setWay}
        options={[
          {
            value: 'now',
            label: words.form.now,
            note: vault && words.form.nowNote(formatPercent(vault.exitFeeBps)),
            figure: figure(shown?.now),
          },
          {
            value: 'later',
            label: words.form.later,
            note:
              wait === undefined
                ? undefined
                : words.form.laterNote(wait > 0 ? `in about ${formatDuration(wait)}` : 'with its next turn'),
            figure: figure(shown?.later),
          },
        ]}
      />
      <LeaveLines way={way} preview={shown} now={now} />
      {way === 'now' && short && vault && (
        <Notice tone="wait" word="Short.">
          {words.form.nowShort(formatAmount(vault.freeBuffer, { digits: 2 }))}
        </Notice>
      )}
      {way === 'later' && small && vault && (
        <Notice tone="wait" word="Small.">
          {words.form.least(formatAmount(vault.minTicket, { trim: true }))}
        </Notice>
      )}
      <FlowButton
        flow={way === 'now' ? redeemFlow : requestFlow}
        request={amount.value === undefined || blocked ? undefined : { shares: amount.value }}
        onIncomplete={amount.submit}
        label={way === 'now' ? words.form.actionNow : words.form.actionLater}
        disabled={blocked}
      />
      <p className="text-13 text-muted">{way === 'now' ? words.form.riskNow : words.form.riskLater}</p>
    </Card>
  );
}
