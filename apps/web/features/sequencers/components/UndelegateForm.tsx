'use client';

import type { Delegation, Pool } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { useAmount } from '../../../ui/amount/useAmount.ts';
import { AmountInput } from '../../../ui/controls/AmountInput.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { ThreeLines } from '../../../ui/data/ThreeLines.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { sequencersCopy } from '../copy.ts';
import { undelegateFlow } from '../flows/undelegateFlow.tsx';
import { sharesToTake, unlocksAt } from '../model.ts';

interface Props {
  readonly position: Delegation;
  readonly pool: Pool;
  readonly name: string;
}

export function UndelegateForm({ position, pool, name }: Props) {
  const words = useCopy(sequencersCopy).form;
  const now = useChainTime();
  const amount = useAmount('METIS', { decimals: 18, min: 1n, balance: position.assets });
  const request =
    amount.value === undefined
      ? undefined
      : {
          id: position.sequencerId,
          name,
          assets: amount.value,
          shares: sharesToTake(amount.value, position),
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
      />
      <ThreeLines
        labels={{ get: words.outGet, cost: words.outCost, when: words.outWhen }}
        get={<Amount value={amount.value ?? null} unit="METIS" />}
        cost={words.outCostValue}
        when={<Moment at={now === undefined ? undefined : unlocksAt(now, pool)} now={now} />}
      />
      <FlowButton
        flow={undelegateFlow}
        request={request}
        onIncomplete={amount.submit}
        label={words.outAction}
      />
      <p className="text-13 text-muted">{words.outRisk}</p>
    </div>
  );
}
