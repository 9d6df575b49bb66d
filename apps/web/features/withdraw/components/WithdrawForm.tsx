'use client';

import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { Link } from '../../../lib/nav/Link.tsx';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { useAmount } from '../../../ui/amount/useAmount.ts';
import { AmountInput } from '../../../ui/controls/AmountInput.tsx';
import { buttonLook } from '../../../ui/controls/Button.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { useVault, useVaultAccount } from '../../stake/index.ts';
import { withdrawCopy } from '../copy.ts';
import { redeemFlow } from '../flows/redeemFlow.tsx';
import { requestFlow } from '../flows/requestFlow.tsx';
import { usePreview } from '../hooks/usePreview.ts';
import { LeaveLimits } from './LeaveLimits.tsx';
import { LeaveLines } from './LeaveLines.tsx';
import { WayCards, ways } from './WayCards.tsx';

const one = 10n ** 18n;

/** Choose at the left, sign at the right: both ways out with amounts and moments, before anything is signed. */
export function WithdrawForm() {
  const words = withdrawCopy;
  const now = useChainTime();
  const { address } = useViewedAccount();
  const { data: vault, error, refetch } = useVault();
  const { data: mine } = useVaultAccount(address);
  const amount = useAmount('lsMETIS', { decimals: 18, min: 1n, ...(mine ? { balance: mine.shares } : {}) });
  const { data: preview } = usePreview(amount.value ?? one);
  const [chosen, setWay] = useQueryState('way', parseAsStringLiteral(ways));
  // A buffer that could not pay the smallest ticket serves nobody: then the queue is the way to begin with.
  const way = chosen ?? (vault && vault.freeBuffer < vault.minTicket ? 'later' : 'now');
  if (error && !vault) return <ErrorState {...words.failed} onRetry={() => refetch()} />;

  const shown = amount.value === undefined ? undefined : preview;
  const short = way === 'now' && shown && vault ? shown.now > vault.freeBuffer : false;
  const all = mine !== undefined && amount.value === mine.shares;
  const small = way === 'later' && shown && vault ? shown.later < vault.minTicket && !all : false;
  const blocked = short || small;
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start lg:gap-12">
      <div className="grid gap-6">
        <AmountInput
          label={words.form.amount}
          unit="lsMETIS"
          value={amount.text}
          onChange={amount.setText}
          error={amount.error}
          balance={address ? mine?.shares : null}
        />
        <WayCards
          way={way}
          onChange={(next) => void setWay(next)}
          vault={vault}
          preview={preview}
          each={amount.value === undefined}
          now={now}
        />
      </div>
      <Card className="grid gap-5">
        <LeaveLines way={way} preview={shown} now={now} />
        <LeaveLimits
          short={short}
          small={small}
          vault={vault}
          most={mine?.maxRedeem}
          onMost={amount.setText}
        />
        {mine?.shares === 0n ? (
          <NothingHeld />
        ) : (
          <>
            <FlowButton
              flow={way === 'now' ? redeemFlow : requestFlow}
              request={amount.value === undefined || blocked ? undefined : { shares: amount.value }}
              onIncomplete={amount.submit}
              label={way === 'now' ? words.form.actionNow : words.form.actionLater}
              disabled={blocked}
            />
            <p className="text-13 text-muted">{way === 'now' ? words.form.riskNow : words.form.riskLater}</p>
          </>
        )}
      </Card>
    </div>
  );
}

/** Before anything can be given back there is something to do first. */
function NothingHeld() {
  const words = withdrawCopy.form;
  return (
    <EmptyState
      title={words.empty}
      action={
        <Link href="/" className={buttonLook('primary')}>
          {words.emptyAction}
        </Link>
      }
    >
      {words.emptyText}
    </EmptyState>
  );
}
