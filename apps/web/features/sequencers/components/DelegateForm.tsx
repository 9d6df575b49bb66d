'use client';

import { projectRewards } from '@metis-blitz/sdk/math';
import type { Pool, Sequencer } from '@metis-blitz/sdk/reads';
import { useSpendable } from '../../../lib/chain/useSpendable.ts';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { useAmount } from '../../../ui/amount/useAmount.ts';
import { AmountInput } from '../../../ui/controls/AmountInput.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { ThreeLines } from '../../../ui/data/ThreeLines.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { useVaultAccount } from '../../stake/index.ts';
import { sequencersCopy } from '../copy.ts';
import { delegateFlow } from '../flows/delegateFlow.tsx';
import { useIndexedSequencers } from '../hooks/useIndexed.ts';
import { DELEGATE_GAS } from '../model.ts';

interface Props {
  readonly sequencer: Sequencer;
  readonly pool: Pool;
  readonly name: string;
}

const year = 365 * 86_400;

export function DelegateForm({ sequencer, pool, name }: Props) {
  const words = useCopy(sequencersCopy).form;
  const { address } = useViewedAccount();
  const { data: mine } = useVaultAccount(address);
  const spendable = useSpendable(mine?.balance, DELEGATE_GAS);
  const apr = useIndexedSequencers().data?.get(sequencer.id)?.apr;
  const { id, room, commissionBps } = sequencer;
  const amount = useAmount('METIS', {
    decimals: 18,
    min: pool.minDelegation,
    max: room,
    ...(address && spendable !== undefined ? { balance: spendable } : {}),
  });
  const most = spendable === undefined || spendable > room ? room : spendable;
  const earned =
    apr && amount.value !== undefined
      ? projectRewards({ amount: amount.value, aprBps: BigInt(apr.aprBps), seconds: year })
      : undefined;
  return (
    <div className="grid gap-5">
      <AmountInput
        label={words.amount}
        unit="METIS"
        value={amount.text}
        onChange={amount.setText}
        error={amount.error}
        balance={address ? mine?.balance : null}
        max={address ? most : undefined}
        disabled={room === 0n}
      />
      <ThreeLines
        labels={{ get: words.get, cost: words.cost, when: words.when }}
        get={earned === undefined ? words.getUnknown : words.getValue(formatAmount(earned))}
        cost={words.costValue(formatPercent(commissionBps))}
        when={words.whenValue(formatDuration(pool.unbondingPeriod))}
      />
      {room === 0n && <Notice word="Closed.">{words.closed}</Notice>}
      <FlowButton
        flow={delegateFlow}
        request={amount.value === undefined ? undefined : { id, name, assets: amount.value }}
        onIncomplete={amount.submit}
        label={words.action}
        disabled={room === 0n}
      />
      <p className="text-13 text-muted">{words.risk}</p>
    </div>
  );
}
