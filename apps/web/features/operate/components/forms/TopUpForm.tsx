'use client';

import { LEVERAGE } from '@metis-blitz/sdk/math';
import { useSpendable } from '../../../../lib/chain/useSpendable.ts';
import { FlowButton } from '../../../../tx/components/FlowButton.tsx';
import { formatAmount } from '../../../../ui/amount/formatAmount.ts';
import { useAmount } from '../../../../ui/amount/useAmount.ts';
import { AmountInput } from '../../../../ui/controls/AmountInput.tsx';
import { ThreeLines } from '../../../../ui/data/ThreeLines.tsx';
import { useViewedAccount } from '../../../../wallet/useViewedAccount.ts';
import { lesser } from '../../../sequencers/index.ts';
import { useVaultAccount } from '../../../stake/index.ts';
import { operateCopy } from '../../copy.ts';
import { topUpBondFlow } from '../../flows/bondFlows.tsx';
import { topUpRoom } from '../../model.ts';
import { Form, type FormProps } from './Parts.tsx';

/** Gas of a top-up, generously: settling what is pending is part of it. */
const TOP_UP_GAS = 1_500_000n;

export function TopUpForm({ sequencer, pool, name }: FormProps) {
  const copy = operateCopy.form;
  const words = copy.topUp;
  const { address } = useViewedAccount();
  const { data: mine } = useVaultAccount(address);
  const spendable = useSpendable(mine?.balance, TOP_UP_GAS);
  const room = topUpRoom(sequencer, pool);
  const amount = useAmount('METIS', {
    decimals: 18,
    max: room,
    ...(spendable !== undefined ? { balance: spendable } : {}),
  });
  const { id } = sequencer;
  return (
    <Form title={words.title}>
      <AmountInput
        label={words.amount}
        unit="METIS"
        value={amount.text}
        onChange={amount.setText}
        error={amount.error}
        balance={mine?.balance}
        max={spendable === undefined ? undefined : lesser(spendable, room)}
        disabled={room === 0n}
        hint={room === 0n ? words.full : undefined}
      />
      <ThreeLines
        labels={copy.lines}
        get={
          amount.value === undefined
            ? words.getNone
            : words.get(formatAmount(amount.value * LEVERAGE, { trim: true }))
        }
        cost={copy.gas}
        when={copy.now}
      />
      <FlowButton
        flow={topUpBondFlow}
        request={amount.value === undefined ? undefined : { id, name, assets: amount.value }}
        onIncomplete={amount.submit}
        label={words.action}
        disabled={room === 0n}
      />
    </Form>
  );
}
