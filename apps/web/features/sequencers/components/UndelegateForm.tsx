'use client';

import type { Delegation, Pool, Sequencer } from '@metis-blitz/sdk/reads';
import { useState } from 'react';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { useAmount } from '../../../ui/amount/useAmount.ts';
import { AmountInput } from '../../../ui/controls/AmountInput.tsx';
import { ThreeLines } from '../../../ui/data/ThreeLines.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { sequencersCopy } from '../copy.ts';
import { undelegateFlow } from '../flows/undelegateFlow.tsx';
import { isOver, sharesToTake, unlocksAt } from '../model.ts';
import { SettleFirst } from './SettleFirst.tsx';

interface Props {
  readonly sequencer: Sequencer;
  readonly position: Delegation;
  readonly pool: Pool;
  readonly name: string;
}

export function UndelegateForm({ sequencer, position, pool, name }: Props) {
  const words = sequencersCopy.form;
  const now = useChainTime();
  const [settles, setSettles] = useState(true);
  const amount = useAmount('METIS', { decimals: 18, min: 1n, balance: position.assets });
  const atOnce = isOver(sequencer);
  // Only an active sequencer is paid for the epochs that wait: nothing is given up with another.
  const waiting = sequencer.status === 'active' ? pool.pendingEpochs : 0n;
  const request =
    amount.value === undefined
      ? undefined
      : {
          id: position.sequencerId,
          name,
          assets: amount.value,
          shares: sharesToTake(amount.value, position),
          settleFirst: settles && waiting > 0n,
        };
  return (
    <div className="grid gap-5">
      <AmountInput
        label={words.amountOut}
        unit="METIS"
        value={amount.text}
        onChange={amount.setText}
        error={amount.error}
        balance={position.assets}
        balanceLabel={words.yours}
      />
      <ThreeLines
        labels={{ get: words.outGet, cost: words.outCost, when: words.outWhen }}
        get={<Amount value={amount.value ?? null} unit="METIS" />}
        cost={words.outCostValue}
        when={
          atOnce ? (
            words.outAtOnce
          ) : (
            <Moment at={now === undefined ? undefined : unlocksAt(now, pool)} now={now} />
          )
        }
      />
      {waiting > 0n && <SettleFirst waiting={waiting} checked={settles} onChange={setSettles} />}
      <FlowButton
        flow={undelegateFlow}
        request={request}
        onIncomplete={amount.submit}
        label={words.outAction}
      />
      {!atOnce && <p className="text-13 text-muted">{words.outRisk}</p>}
    </div>
  );
}
