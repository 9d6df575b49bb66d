'use client';

import type { Delegation, Pool, Sequencer } from '@metis-blitz/sdk/reads';
import { useState } from 'react';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { useAmount } from '../../../ui/amount/useAmount.ts';
import { AmountInput } from '../../../ui/controls/AmountInput.tsx';
import { SelectInput } from '../../../ui/controls/SelectInput.tsx';
import { ThreeLines } from '../../../ui/data/ThreeLines.tsx';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import { sequencersCopy } from '../copy.ts';
import { redelegateFlow } from '../flows/redelegateFlow.tsx';
import { useIndexedSequencers } from '../hooks/useIndexed.ts';
import { useSequencerNames } from '../hooks/useSequencerNames.ts';
import { lesser, moveTargets, sharesToTake, whyNotMove } from '../model.ts';
import { MoveRefused } from './MoveRefused.tsx';
import { Projection } from './Projection.tsx';

interface Props {
  readonly sequencer: Sequencer;
  readonly position: Delegation;
  readonly pool: Pool;
  readonly name: string;
  /** Goes to the form that always works. */
  readonly onUndelegate: () => void;
}

/** Takes a delegation to another sequencer at once; where the contract would refuse, it says why before. */
export function MoveForm({ sequencer, position, pool, name, onUndelegate }: Props) {
  const words = sequencersCopy.form;
  const now = useChainTime();
  const nameOf = useSequencerNames();
  const indexed = useIndexedSequencers().data;
  const [chosen, choose] = useState('');
  const [tried, setTried] = useState(false);
  const targets = moveTargets(sequencer.id, pool);
  const target = targets.find(({ id }) => String(id) === chosen);
  const amount = useAmount('METIS', {
    decimals: 18,
    min: pool.minDelegation,
    max: target?.room,
    balance: position.assets,
  });
  const refused = whyNotMove(sequencer, pool, { lockedUntil: position.lockedUntil, now });
  if (refused) return <MoveRefused why={refused} position={position} now={now} onUndelegate={onUndelegate} />;

  const most = target ? lesser(target.room, position.assets) : position.assets;
  const request =
    target && amount.value !== undefined
      ? {
          id: sequencer.id,
          name,
          toId: target.id,
          toName: nameOf(target.id),
          assets: amount.value,
          shares: sharesToTake(amount.value, position),
          settleFirst: pool.pendingEpochs > pool.maxInlineEpochs,
        }
      : undefined;
  const optionOf = ({ id, commissionBps, room }: Sequencer) => {
    const apr = indexed?.get(id)?.apr;
    return words.moveOption(
      nameOf(id),
      formatPercent(commissionBps, 1),
      apr ? formatPercent(apr.aprBps, 1) : '—',
      formatAmount(room, { digits: 0 }),
    );
  };
  return (
    <div className="grid gap-5">
      <SelectInput
        label={words.moveTo}
        value={chosen}
        onChange={choose}
        options={[
          { value: '', label: words.moveChoose },
          ...targets.map((each) => ({ value: String(each.id), label: optionOf(each) })),
        ]}
        {...(tried && !target ? { hint: words.moveNoTarget } : {})}
      />
      <AmountInput
        label={words.amountMove}
        unit="METIS"
        value={amount.text}
        onChange={amount.setText}
        error={amount.error}
        balance={position.assets}
        balanceLabel={words.yours}
        max={most}
      />
      <ThreeLines
        labels={{ get: words.moveGet, cost: words.moveWhen, when: words.moveLock }}
        get={target ? <Projection sequencer={target} assets={amount.value} /> : '—'}
        cost={words.moveWhenValue}
        when={words.moveLockValue(formatDuration(pool.unbondingPeriod))}
      />
      <FlowButton
        flow={redelegateFlow}
        request={request}
        onIncomplete={() => {
          setTried(true);
          amount.submit();
        }}
        label={words.moveAction}
      />
      <p className="text-13 text-muted">{words.moveRisk}</p>
    </div>
  );
}
