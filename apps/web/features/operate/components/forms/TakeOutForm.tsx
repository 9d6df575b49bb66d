'use client';

import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { FlowButton } from '../../../../tx/components/FlowButton.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../../ui/amount/formatAmount.ts';
import { useAmount } from '../../../../ui/amount/useAmount.ts';
import { AmountInput } from '../../../../ui/controls/AmountInput.tsx';
import { ThreeLines } from '../../../../ui/data/ThreeLines.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Moment } from '../../../../ui/time/Moment.tsx';
import { unlocksAt } from '../../../sequencers/index.ts';
import { operateCopy } from '../../copy.ts';
import { takeOutBondFlow } from '../../flows/bondFlows.tsx';
import { freeBond } from '../../model.ts';
import { Form, type FormProps } from './Parts.tsx';

export function TakeOutForm({ sequencer, pool, name }: FormProps) {
  const copy = operateCopy.form;
  const words = copy.takeOut;
  const now = useChainTime();
  const free = freeBond(sequencer);
  const amount = useAmount('METIS', { decimals: 18, max: free });
  const { id, bond, bondLeaving } = sequencer;
  const busy = bondLeaving > 0n;
  const closed = busy || free === 0n;
  const jails = amount.value !== undefined && bond - amount.value < pool.minBond;
  return (
    <Form title={words.title}>
      <AmountInput
        label={words.amount}
        unit="METIS"
        value={amount.text}
        onChange={amount.setText}
        error={closed ? undefined : amount.error}
        balance={free}
        balanceLabel={words.free}
        disabled={closed}
        hint={busy ? words.busy : free === 0n ? words.none : undefined}
      />
      <ThreeLines
        labels={copy.lines}
        get={<Amount value={amount.value ?? null} unit="METIS" />}
        cost={copy.gas}
        when={
          <>
            {words.when}{' '}
            <Moment at={now === undefined ? undefined : unlocksAt(now, pool)} now={now} show="distance" />
          </>
        }
      />
      {jails && (
        <Notice tone="loss" word={operateCopy.mine.word}>
          {words.jails(formatAmount(pool.minBond, { digits: 0 }))}
        </Notice>
      )}
      <FlowButton
        flow={takeOutBondFlow}
        request={amount.value === undefined ? undefined : { id, name, assets: amount.value }}
        onIncomplete={amount.submit}
        label={words.action}
        tone="secondary"
        disabled={closed}
      />
      <p className="text-13 text-pretty text-muted">{words.risk}</p>
    </Form>
  );
}
