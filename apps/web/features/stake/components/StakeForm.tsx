'use client';

import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { useSpendable } from '../../../lib/chain/useSpendable.ts';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { useAmount } from '../../../ui/amount/useAmount.ts';
import { AmountInput } from '../../../ui/controls/AmountInput.tsx';
import { ThreeLines } from '../../../ui/data/ThreeLines.tsx';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { stakeCopy } from '../copy.ts';
import { stakeFlow } from '../flow.tsx';
import { useVault } from '../hooks/useVault.ts';
import { useVaultAccount } from '../hooks/useVaultAccount.ts';
import { STAKE_GAS, sharesFor } from '../model.ts';
import { AddToken } from './AddToken.tsx';
import { EarnLine } from './EarnLine.tsx';
import { NextReward } from './NextReward.tsx';
import { RateLine } from './RateLine.tsx';

const metis = 10n ** 18n;

/** The form is usable before a wallet is there: it then says what one would get. */
export function StakeForm() {
  const words = stakeCopy;
  const now = useChainTime();
  const { address } = useViewedAccount();
  const { data: vault, error, refetch } = useVault();
  const { data: mine } = useVaultAccount(address);
  const spendable = useSpendable(mine?.balance, STAKE_GAS);
  const room = vault?.entryRoom;
  const amount = useAmount('METIS', {
    decimals: 18,
    min: 1n,
    ...(address && spendable !== undefined ? { balance: spendable } : {}),
    ...(room ? { max: room } : {}),
  });
  const paused = vault && now !== undefined && vault.entriesPausedUntil > now;
  const full = vault && !paused && room === 0n;
  if (error && !vault) return <ErrorState {...words.failed} onRetry={() => refetch()} />;

  const get = amount.value === undefined || !vault ? null : sharesFor(vault, amount.value);
  const most = spendable === undefined || room === undefined || spendable < room ? spendable : room;
  return (
    <Card className="grid gap-5">
      <AmountInput
        label={words.form.amount}
        unit="METIS"
        value={amount.text}
        onChange={amount.setText}
        error={amount.error}
        balance={address ? mine?.balance : null}
        max={most}
      />
      <div>
        <ThreeLines
          get={<Amount value={vault ? get : undefined} unit="lsMETIS" />}
          cost={words.form.costValue}
          when={<NextReward vault={vault} now={now} />}
          labels={{ get: words.form.get, cost: words.form.cost, when: words.form.earns }}
        />
        <EarnLine assets={amount.value} />
        <RateLine vault={vault} />
      </div>
      {paused && <Notice word={words.form.pausedWord}>{words.form.paused}</Notice>}
      {full && <Notice word={words.form.fullWord}>{words.form.full}</Notice>}
      {room !== undefined && room > 0n && room < 50_000n * metis && (
        <Notice word={words.form.capWord}>{words.form.cap(formatAmount(room, { digits: 0 }))}</Notice>
      )}
      <FlowButton
        flow={stakeFlow}
        request={amount.value === undefined ? undefined : { assets: amount.value }}
        onIncomplete={amount.submit}
        label={words.form.action}
        disabled={Boolean(paused || full)}
      />
      <p className="text-13 text-muted">{words.form.risk}</p>
      {mine && mine.shares > 0n && <AddToken />}
    </Card>
  );
}
