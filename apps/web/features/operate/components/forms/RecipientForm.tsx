'use client';

import { isAddressEqual } from 'viem';
import { AddressLink } from '../../../../tx/components/AddressLink.tsx';
import { FlowButton } from '../../../../tx/components/FlowButton.tsx';
import { AddressInput } from '../../../../ui/controls/AddressInput.tsx';
import { Facts } from '../../../../ui/data/Facts.tsx';
import { ThreeLines } from '../../../../ui/data/ThreeLines.tsx';
import { operateCopy } from '../../copy.ts';
import { recipientFlow } from '../../flows/settingFlows.tsx';
import { useAddressField } from '../../hooks/useAddressField.ts';
import { Form, type FormProps } from './Parts.tsx';

/** Who is paid the sequencer's own rewards. */
export function RecipientForm({ sequencer, name }: FormProps) {
  const copy = operateCopy.form;
  const words = copy.profile;
  const { id, rewardRecipient } = sequencer;
  const to = useAddressField();
  const same = to.value && isAddressEqual(to.value, rewardRecipient) ? copy.problem.same : undefined;
  return (
    <Form title={words.recipientTitle}>
      <Facts facts={[{ label: words.recipientIs, value: <AddressLink address={rewardRecipient} /> }]} />
      <AddressInput label={words.recipient} value={to.text} onChange={to.setText} error={to.error ?? same} />
      <ThreeLines labels={copy.lines} get={words.recipientGet} cost={copy.gas} when={copy.now} />
      <FlowButton
        flow={recipientFlow}
        request={to.value && !same ? { id, name, to: to.value } : undefined}
        onIncomplete={to.submit}
        label={words.recipientAction}
        tone="secondary"
      />
    </Form>
  );
}
