'use client';

import type { Pool, Sequencer } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { useSpendable } from '../../../lib/chain/useSpendable.ts';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { useAmount } from '../../../ui/amount/useAmount.ts';
import { AmountInput } from '../../../ui/controls/AmountInput.tsx';
import { ThreeLines } from '../../../ui/data/ThreeLines.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { useVaultAccount } from '../../stake/index.ts';
import { sequencersCopy } from '../copy.ts';
import { delegateFlow } from '../flows/delegateFlow.tsx';
import { DELEGATE_GAS, lesser, whyNotEnter } from '../model.ts';
import { Projection } from './Projection.tsx';

interface Props {
  readonly sequencer: Sequencer;
  readonly pool: Pool;
  readonly name: string;
}

export function DelegateForm({ sequencer, pool, name }: Props) {
  const words = sequencersCopy.form;
  const now = useChainTime();
  const { address } = useViewedAccount();
  const { data: mine } = useVaultAccount(address);
  const spendable = useSpendable(mine?.balance, DELEGATE_GAS);
  const { id, room, commissionBps } = sequencer;
  const amount = useAmount('METIS', {
    decimals: 18,
    min: pool.minDelegation,
    max: room,
    ...(address && spendable !== undefined ? { balance: spendable } : {}),
  });
  const most = spendable === undefined ? room : lesser(spendable, room);
  const refused = whyNotEnter(sequencer, pool, { assets: pool.minDelegation, now });
  const settleFirst = pool.pendingEpochs > pool.maxInlineEpochs;
  return (
    <div className="grid gap-5">
      <AmountInput
        label={words.amount}
        unit="METIS"
        value={amount.text}
        onChange={amount.setText}
        error={refused ? undefined : amount.error}
        balance={address ? mine?.balance : null}
        max={address ? most : undefined}
        disabled={refused !== undefined}
      />
      <ThreeLines
        labels={{ get: words.get, cost: words.cost, when: words.when }}
        get={<Projection sequencer={sequencer} assets={amount.value} />}
        cost={words.costValue(formatPercent(commissionBps))}
        when={words.whenValue(formatDuration(pool.unbondingPeriod))}
      />
      {refused && (
        <Notice tone="wait" word={words.closed.word}>
          {words.closed[refused === 'room' ? 'bond' : refused]}
        </Notice>
      )}
      <FlowButton
        flow={delegateFlow}
        request={amount.value === undefined ? undefined : { id, name, assets: amount.value, settleFirst }}
        onIncomplete={amount.submit}
        label={words.action}
        disabled={refused !== undefined}
      />
      <p className="text-13 text-muted">{sequencer.isFull ? words.covered : words.uncovered}</p>
    </div>
  );
}
